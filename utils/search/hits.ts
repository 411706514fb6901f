import type { Span } from '../report/types';
import { toOriginal } from '../text/fold';
import { searchedText } from './words';

/** Where a word begins in a searched text, also where it overlaps itself; ascending. `word` is not empty. */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Words where they begin, ascending for each, to be taken together. */
export interface Places {
  /** UTF-16 units. */
  length: number;
  starts: ArrayLike<number>;
}

/**
 * The hits that words make together: where one overlaps another or itself, both are one hit. Ascending, apart.
 * What is counted and what is marked are these, and not the single words.
 */
export function hitsOf(words: readonly Places[]): Span[] {
  const spans = words.flatMap(({ length, starts }) =>
    Array.from(starts, (start) => ({ start, end: start + length })),
  );
  if (words.length > 1) spans.sort((a, b) => a.start - b.start);
  const hits: Span[] = [];
  for (const { start, end } of spans) {
    const last = hits[hits.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else hits.push({ start, end });
  }
  return hits;
}

/**
 * Every hit of the words of a query (see `queryWords`) in a text, in offsets of the text as it stands. A text in which
 * only some of the words stand has hits too.
 */
export function findHits(text: string, words: readonly string[]): Span[] {
  const searched = searchedText(text);
  const places = words.map((word) => ({
    length: word.length,
    starts: placesOf(searched.text, word),
  }));
  return hitsOf(places).map(({ start, end }) => toOriginal(searched.folded, start, end));
}
