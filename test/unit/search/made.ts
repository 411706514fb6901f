import fc from 'fast-check';
import type { SearchedReport } from '@/utils/search/block';
import { searchedText } from '@/utils/search/words';

/** Few different characters, so that what is sought is often there: figures, letters, marks, half a pair. */
const UNITS = [...'执法执政行政a2。 \n', '為', 'Ａ', '\ud842', '\udfb7'];

/** Texts of such characters. */
export const someText = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...UNITS), maxLength });

/** A report that does not exist, as the index takes it. */
export function made(key: string, title: string, text: string): SearchedReport {
  return {
    key,
    stamp: text,
    title: searchedText(title).text,
    text: searchedText(text).text,
  };
}

/** What is found when every report is looked through, written for being right and not for speed. */
export function scan(reports: Iterable<SearchedReport>, words: readonly string[]) {
  return [...reports].flatMap(({ key, title, text }) => {
    const isFound = words.every((word) => title.includes(word) || text.includes(word));
    if (words.length === 0 || !isFound) return [];
    return [{ key, title: count(title, words), text: count(text, words) }];
  });
}

/** The runs of units that lie in some word, where words that only touch are not one run. */
function count(text: string, words: readonly string[]): number {
  const starts = Array.from(text, () => 0);
  const joints = new Set<number>();
  const covered = new Set<number>();
  for (const word of words) {
    for (let at = 0; at + word.length <= text.length; at++) {
      if (text.slice(at, at + word.length) !== word) continue;
      starts[at] = 1;
      for (let unit = at; unit < at + word.length; unit++) {
        covered.add(unit);
        if (unit > at) joints.add(unit);
      }
    }
  }
  return [...covered].filter((unit) => !joints.has(unit)).length;
}
