import type { Heading } from './headings';
import { linesIn } from './lines';
import { themeOf } from './themes';

/** Titles without a number that run into their paragraphs: 健全领导机制。区委常委会… */

/** The first sentence of a paragraph, short and without a mark, a figure or a name. */
const TITLE = /^[^。,、;:!?\d“”《》()\n]{4,8}(?:,[^。,、;:!?\d“”《》()\n]{4,8})?。(?=[^\n]{15})/;
const LONGEST = 40;
/** An item (一是) is not what such titles stand below. */
const ITEM = 5;
const LOWEST = 4;

/**
 * The titles that run into paragraphs, of the level below the heading above them. One alone is a short sentence, only
 * neighbours are titles.
 *
 * @param headings the headings found by other signs, ascending
 * @param reportYear year the report is about, null when not known
 */
export function runInTitles(
  text: string,
  headings: readonly Heading[],
  from: number,
  to: number,
  reportYear: number | null,
): Heading[] {
  const taken = new Set(headings.map(({ at }) => at));
  const found: Heading[] = [];
  let before: Heading | null = null;
  let next = 0;
  let above = 0;
  for (const { start: at, end } of linesIn(text, from, to)) {
    for (let heading; (heading = headings[next]) && heading.at <= at; next++) {
      if (heading.level < ITEM) above = heading.level;
    }
    const words = taken.has(at) ? null : TITLE.exec(text.slice(at, Math.min(end, at + LONGEST)));
    const level = Math.min(above + 1, LOWEST);
    const title = words && headingOf(words[0], at, to, level, reportYear);
    if (title && before && found[found.length - 1] !== before) found.push(before);
    if (title && before) found.push(title);
    before = title;
  }
  return found;
}

function headingOf(
  words: string,
  at: number,
  to: number,
  level: number,
  reportYear: number | null,
): Heading {
  const bodyAt = at + words.length;
  const theme = themeOf(words.slice(0, -1), reportYear);
  return { at, end: to, level, titleAt: at, titleEnd: bodyAt - 1, bodyAt, theme, announces: true };
}
