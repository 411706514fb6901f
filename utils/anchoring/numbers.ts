import { isDigit, isHan } from '../text/characters';
import { readNumeral } from '../text/numerals';

/** Whether the code of a token stands for a number. Two numbers have the same code only by chance, one time in 2^31. */
export function isNumber(code: number): boolean {
  return code < 0;
}

/** Whether two codes say the same word; any number is the same as any other. */
export function sameWord(a: number, b: number): boolean {
  return a === b || (isNumber(a) && isNumber(b));
}

/** Whether a number may start with this character. */
export function mayStartNumber(unit: number): boolean {
  return STARTS.has(unit);
}

/** Words behind a number that are part of what it says: 1.46万 is not 1.46亿, 20余 not 20, 5% not 5‰. */
const SCALES = new Set([...'十百千万亿余多%‰'].map((c) => c.charCodeAt(0)));
/** 万亿余 */
const MOST_SCALES = 3;

/** The words of magnitude that stand behind the number at `index` of a text's tokens, '' when there are none. */
export function scaleAfter(codes: Int32Array, index: number): string {
  let end = index + 1;
  while (end <= index + MOST_SCALES && SCALES.has(codes[end] ?? 0)) end++;
  return String.fromCharCode(...codes.subarray(index + 1, end));
}

const STARTS = new Set(
  [...'0123456789-零〇一二两三四五六七八九十百千万亿数几'].map((c) => c.charCodeAt(0)),
);
const MINUS = '-';
const COMMA = 0x2c;
const SIGN = 0x80000000;
/** 1,235.5 — digits only: 余 and 万 behind them are words that a reader may mark or leave out. */
const ARABIC = /-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/** Where the number ends that starts at `at` of a folded text; `at` when there is none. */
export function endOfNumber(text: string, at: number): number {
  const signed = text.charAt(at) === MINUS;
  // A dash between words and digits is a sign (增长-3.2%); between digits and after another dash it is none.
  if (signed && !isHan(text.charCodeAt(text.charAt(at - 1) === '\n' ? at - 2 : at - 1))) return at;
  if (!isDigit(text.charCodeAt(signed ? at + 1 : at))) {
    return signed ? at : (readNumeral(text, at)?.end ?? at);
  }
  ARABIC.lastIndex = at;
  return ARABIC.test(text) ? ARABIC.lastIndex : at;
}

/** The code of a number as it is written; with and without thousands commas it is the same. */
export function numberCode(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== COMMA) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash | SIGN;
}
