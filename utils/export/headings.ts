import type { Section } from '../report/types';
import { oneLine } from './plainText';

/** Longest piece of a heading without number that serves as its name. UTF-16 units. */
const SHORT = 12;
/** The number at the start of a heading without its stop: 一、 → 一, （二） → （二）, 3. → 3, 第四章, 一是. */
const NUMBER =
  /^(?:([一二三四五六七八九十百]+|\d{1,3})[、.．，\s]|(第[一二三四五六七八九十百\d]+(?:部分|章|节))|([（(](?:[一二三四五六七八九十]+|\d{1,3})[)）])|([一二三四五六七八九十]是))/;

/** The number of a heading, or its first words when it has none. */
export function headingName(heading: string): string {
  const words = oneLine(heading);
  const number = NUMBER.exec(words)?.slice(1).find(Boolean);
  return number ?? (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words);
}

/** The way to a passage: headings from the outermost inwards as one short name, 二（三）2. */
export function pathName(headings: readonly string[]): string {
  return headings
    .map(headingName)
    .join(' ')
    .replace(/ (?=[（(\d])/g, '');
}

/** Beyond this many sections only the first and the last are named. */
const MOST_SECTIONS = 3;

/** Where sections stand: their numbers, one after the other: 一、三; 一至八. */
export function sectionNames(sections: readonly Pick<Section, 'label' | 'title'>[]): string {
  const names = sections.map(({ label, title }) => headingName(label + title));
  if (names.length <= MOST_SECTIONS) return names.join('、');
  return [names[0], names[names.length - 1]].join('至');
}
