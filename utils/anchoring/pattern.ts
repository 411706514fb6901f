import { startsLine, tokenAt, tokensOf, type Tokens } from './tokens';
import type { PassageSelector } from './types';

/** A remembered passage with its surroundings. All numbers are tokens, ends exclusive. */
export interface Pattern {
  tokens: Tokens;
  from: number;
  to: number;
  /** The paragraphs the passage stands in, as far as they are remembered. */
  ownFrom: number;
  ownTo: number;
}

/** A number that the passage cuts in two belongs to it as a whole. `from === to` when it has no words. */
export function patternOf(selector: PassageSelector): Pattern {
  const { prefix, exact, suffix } = selector;
  const tokens = tokensOf(prefix + exact + suffix);
  const from = tokenAt(tokens, prefix.length);
  const end = prefix.length + exact.length;
  let to = from;
  while (to < tokens.codes.length && (tokens.folded.starts[tokens.starts[to] ?? 0] ?? 0) < end) {
    to++;
  }
  return narrowed(tokens, from, to);
}

/** A part of a passage in the same surroundings. */
export function narrowed(tokens: Tokens, from: number, to: number): Pattern {
  let ownFrom = from;
  let ownTo = to;
  while (ownFrom > 0 && !startsLine(tokens, ownFrom)) ownFrom--;
  while (ownTo < tokens.codes.length && !startsLine(tokens, ownTo)) ownTo++;
  return { tokens, from, to, ownFrom, ownTo };
}
