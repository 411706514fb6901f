import { toFolded } from '../text/fold';
import { startsLine, tokenAt, tokensOf, type Tokens } from './tokens';
import type { PassageSelector } from './types';

/** Characters of context that are read on each side; an annotation of another program may bring a whole page. */
const MAX_CONTEXT = 2048;

/** A remembered passage with its surroundings. All numbers are tokens, ends exclusive. */
export interface Pattern {
  tokens: Tokens;
  from: number;
  to: number;
  /** The paragraphs the passage stands in, as far as they are remembered. */
  ownFrom: number;
  ownTo: number;
  /** The folded marks with which the passage begins and ends, before its first and after its last word. */
  marks: { before: string; after: string };
}

/** A number that the passage cuts in two belongs to it as a whole. `from === to` when it has no words. */
export function patternOf(selector: PassageSelector): Pattern {
  const prefix = selector.prefix.slice(-MAX_CONTEXT);
  const suffix = selector.suffix.slice(0, MAX_CONTEXT);
  const tokens = tokensOf(prefix + selector.exact + suffix);
  const { folded, starts, ends } = tokens;
  const passageEnd = prefix.length + selector.exact.length;
  const from = tokenAt(tokens, prefix.length);
  let to = from;
  while (to < starts.length && (folded.starts[starts[to] ?? 0] ?? 0) < passageEnd) to++;
  const start = toFolded(folded, prefix.length);
  const end = toFolded(folded, passageEnd);
  const marks = {
    before: folded.text.slice(start, Math.max(start, starts[from] ?? 0)),
    after: folded.text.slice(Math.min(end, ends[to - 1] ?? 0), end),
  };
  return { tokens, from, to, ...ownParagraphs(tokens, from, to), marks };
}

/** A part of a passage in the same surroundings. */
export function narrowed(pattern: Pattern, from: number, to: number): Pattern {
  return { ...pattern, from, to, ...ownParagraphs(pattern.tokens, from, to) };
}

function ownParagraphs(tokens: Tokens, from: number, to: number) {
  let ownFrom = from;
  let ownTo = to;
  while (ownFrom > 0 && !startsLine(tokens, ownFrom)) ownFrom--;
  while (ownTo < tokens.codes.length && !startsLine(tokens, ownTo)) ownTo++;
  return { ownFrom, ownTo };
}
