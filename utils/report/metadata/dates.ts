/** A point of time read from a page, as ISO date of the day in China, or null. */

/** The hour may be glued to the day: `2024-01-1618:10`. */
const NUMERIC = /(?<!\d)(20\d\d)(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d\d(?=\d\d:\d\d)|\d{1,2}(?!\d))/;
const COMPACT = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const CHINESE =
  /(二[〇零][〇零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
/** A moment in another zone than China's: `2021-01-25T16:30:00Z`. */
const UNIVERSAL = /20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)/;
const CHINA = 8 * 3_600_000;

const DIGITS = '〇一二三四五六七八九';

/** The first full date in a folded text. */
export function dateIn(text: string): string | null {
  const universal = UNIVERSAL.exec(text);
  const moment = universal ? Date.parse(universal[0]) : NaN;
  if (!Number.isNaN(moment)) return new Date(moment + CHINA).toISOString().slice(0, 10);
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text);
  if (numeric) return isoDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const year = Number([...(chinese[1] ?? '')].map((c) => digitOf(c)).join(''));
  return isoDate(year, numberOf(chinese[2] ?? ''), numberOf(chinese[3] ?? ''));
}

/** Null unless there is such a day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function digitOf(c: string): number {
  return c === '零' ? 0 : DIGITS.indexOf(c);
}

/** 十 → 10, 十三 → 13, 二十 → 20, 三十一 → 31. */
function numberOf(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const high = words.includes('十') ? (tens ? digitOf(tens) : 1) : 0;
  return high * 10 + (ones ? digitOf(ones) : 0);
}
