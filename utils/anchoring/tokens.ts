import { isDigit, isHan, isWordUnit } from '../text/characters';
import { fold, type Folded } from '../text/fold';
import { readNumeral } from '../text/numerals';

/**
 * The words of a text for anchoring: a token for every character that is read, one for every number (39, 1,235, 9.67,
 * 三分之二), none for marks, blanks and line breaks. So another layout or punctuation changes no token, and another
 * figure changes one token and never the place of the others.
 */
export interface Tokens {
  folded: Folded;
  /** What each token says: the folded character; for a number a code of its own, see {@link isNumber}. */
  codes: Int32Array;
  /** Folded offsets of each token, end exclusive. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Whether a code stands for a number. Two numbers have the same code only by chance, one time in 2^31. */
export function isNumber(code: number): boolean {
  return code < 0;
}

/** Splits a text into the tokens that anchoring compares. Linear; any string is accepted. */
export function tokensOf(original: string): Tokens {
  const folded = fold(original);
  const { text } = folded;
  const codes = new Int32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const numberEnd = NUMBER_STARTS.has(unit) ? endOfNumber(text, at) : at;
    const end = Math.max(numberEnd, at + 1);
    if (numberEnd > at || isRead(unit)) {
      codes[count] = numberEnd > at ? numberCode(text, at, end) : (VARIANTS.get(unit) ?? unit);
      starts[count] = at;
      ends[count] = end;
      count++;
    }
    at = end;
  }
  return {
    folded,
    codes: codes.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

/** Whether a line really ends between token `index - 1` and token `index`; also before the first and after the last. */
export function startsLine({ folded, starts, ends, codes }: Tokens, index: number): boolean {
  if (index <= 0 || index >= codes.length) return true;
  return folded.text.slice(ends[index - 1], starts[index]).includes('\n');
}

/** First token that does not end before an offset of the original. */
export function tokenAt({ folded, ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.starts[(ends[middle] ?? 0) - 1] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const setOf = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)));
const NUMBER_STARTS = setOf('0123456789-零〇一二两三四五六七八九十百千万亿数几');
const MINUS = '-';
const COMMA = 0x2c;
/** 1,235.5 — digits only: 余 and 万 behind them are words that a reader may mark or leave out. */
const ARABIC = /-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/** Where the number that starts at `at` ends; `at` when there is none. */
function endOfNumber(text: string, at: number): number {
  const signed = text.charAt(at) === MINUS;
  // A dash between words and digits is a sign (增长-3.2%); between digits and after another dash it is none.
  if (signed && !isHan(text.charCodeAt(text.charAt(at - 1) === '\n' ? at - 2 : at - 1))) return at;
  if (!isDigit(text.charCodeAt(signed ? at + 1 : at))) {
    return signed ? at : (readNumeral(text, at)?.end ?? at);
  }
  ARABIC.lastIndex = at;
  return ARABIC.test(text) ? ARABIC.lastIndex : at;
}

function numberCode(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== COMMA) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash | SIGN;
}
const SIGN = 0x80000000;

/**
 * Characters that traditional mirrors write although simplified text has them too, so that folding must leave them:
 * 答覆, 乾净, 随著, 瞭解, 衞生. For anchoring either form is the same word. Found by putting all of GB 2312 and the sample
 * reports through OpenCC's three traditional standards.
 */
const VARIANTS = new Map(
  ['覆复', '乾干', '著着', '瞭了', '衞卫', '藉借', '餘馀', '諮谘', '敍叙'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);

/** Letters of all scripts (halves of rare Han among them), numbers in circles, and signs that change what a figure says. */
const READ = /[\p{L}\p{M}\p{N}\p{Cs}%‰℃°+]/u;

function isRead(unit: number): boolean {
  return isHan(unit) || isWordUnit(unit) || READ.test(String.fromCharCode(unit));
}
