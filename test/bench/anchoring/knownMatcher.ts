import search from 'approx-string-match';
import type { PassageSelector } from '../../../utils/anchoring/types';

/**
 * How the best-known annotation client scores a match (its published weights, written anew): every place that differs
 * from the quote in at most half of its characters is a candidate; the best one is taken, however bad.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** It remembers this many characters on each side. */
const CONTEXT = 32;
const MAX_ERRORS = 256;

export function findByKnownMatcher(
  text: string,
  selector: PassageSelector,
): { start: number; end: number } | null {
  const { exact } = selector;
  const prefix = selector.prefix.slice(-CONTEXT);
  const suffix = selector.suffix.slice(0, CONTEXT);
  const exactMatches = occurrences(text, exact);
  const matches =
    exactMatches.length > 0
      ? exactMatches
      : search(text, exact, Math.min(MAX_ERRORS, exact.length / 2));
  const score = (match: { start: number; end: number; errors: number }) => {
    const quote = 1 - match.errors / exact.length;
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const position = 1 - Math.abs(match.start - selector.start) / text.length;
    return (
      WEIGHTS.quote * quote +
      WEIGHTS.prefix * similarity(before, prefix) +
      WEIGHTS.suffix * similarity(after, suffix) +
      WEIGHTS.position * position
    );
  };
  const scored = matches.map((match) => ({ match, score: score(match) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.match ?? null;
}

function occurrences(text: string, quote: string) {
  const found = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return found;
}

function similarity(text: string, pattern: string): number {
  if (pattern.length === 0 || text.length === 0) return 1;
  const errors = search(text, pattern, pattern.length)[0]?.errors ?? pattern.length;
  return 1 - errors / pattern.length;
}
