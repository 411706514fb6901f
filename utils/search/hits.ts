import type { Span } from '../report/types';
import { toOriginal } from '../text/fold';
import { searchedText } from './words';

/** A word where it begins, ascending: those of `starts` from `from` on, before `to`. */
export interface Places {
  /** UTF-16 units. */
  length: number;
  starts: ArrayLike<number>;
  from: number;
  to: number;
}

/** Where a word begins in a searched text, also where it overlaps itself. `word` is not empty. */
export function placesOf(text: string, word: string): Places {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  return { length: word.length, starts, from: 0, to: starts.length };
}

/**
 * Calls `visit` for the hits that words make together: where one overlaps another or itself, both are one hit.
 * Ascending, apart. What is counted and what is marked are these, and not the single words.
 */
export function forHits(
  words: readonly Places[],
  visit: (start: number, end: number) => void,
): void {
  const next = words.map(({ from }) => from);
  let [hitStart, hitEnd] = [-1, -1];
  for (;;) {
    let first = -1;
    let start = Infinity;
    for (let nth = 0; nth < words.length; nth++) {
      const word = words[nth];
      const at = next[nth] ?? 0;
      if (!word || at >= word.to) continue;
      const place = word.starts[at] ?? Infinity;
      if (place < start) [first, start] = [nth, place];
    }
    if (start >= hitEnd) {
      if (hitEnd >= 0) visit(hitStart, hitEnd);
      if (first < 0) return;
      hitStart = start;
    }
    hitEnd = Math.max(hitEnd, start + (words[first]?.length ?? 0));
    next[first] = (next[first] ?? 0) + 1;
  }
}

/**
 * Every hit of the words of a query (see `queryWords`) in a text, in offsets of the text as it stands. A text in which
 * only some of the words stand has hits too.
 */
export function findHits(text: string, words: readonly string[]): Span[] {
  const searched = searchedText(text);
  const places = words.map((word) => placesOf(searched.text, word));
  const hits: Span[] = [];
  forHits(places, (start, end) => hits.push(toOriginal(searched.folded, start, end)));
  return hits;
}
