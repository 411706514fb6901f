import {
  BLANK,
  foldUnit,
  isBlank,
  isHan,
  isInvisible,
  isNewline,
  isPinyinLetter,
  isWordUnit,
  NEWLINE,
} from './characters';
import { settleBreaks } from './lines';

/**
 * The folded shadow of a text: what every rule matches on, with the way back to the text as it stands.
 *
 * Folded to one form: traditional → simplified char by char; full → half width; `( ) , : ; ! ? %` are half width (as the
 * corpus of domain.md §6 has them), `。、《》“”‘’〔〕【】·` stay; every dash is `-`, every tilde `~`, brackets of document
 * numbers `〔〕`; straight and corner quotes become “ ”. Dropped: blanks and line breaks except between two words of
 * letters or digits, invisible characters, pinyin that mirror sites insert after a character: 建設(shè).
 *
 * `'\n'` is in `text` only where a line really ends (a title, a heading, a paragraph); a sentence broken over lines is
 * whole again, so rules never see such a break. Whoever needs the lines as they stood uses `lineStarts`.
 */
export interface Folded {
  original: string;
  /** Every unit of it stands for exactly one UTF-16 unit of `original`. */
  text: string;
  /** `starts[i]` is the original offset of folded unit i, ascending; `starts[text.length]` is `original.length`. */
  starts: Uint32Array;
  /** Folded offsets at which a non-empty line of the original starts, ascending, whether its break was kept or not. */
  lineStarts: Uint32Array;
}

const QUOTE = 0x22;
const QUOTE_OPEN = 0x201c;
const QUOTE_CLOSE = 0x201d;
const FULL_STOP = 0x3002;
const PAREN_OPEN = 0x28;
const PAREN_CLOSE = 0x29;
const CIRCLES: ReadonlySet<number> = new Set([0x25cb, 0x25ef]); // ○ ◯ written for 〇
const ZERO = 0x3007;
const CHINESE_DIGITS: ReadonlySet<number> = new Set(
  [...'〇一二三四五六七八九'].map((c) => c.charCodeAt(0)),
);
/** The longest syllable is zhuang. */
const LONGEST_PINYIN = 6;

/**
 * Folds a text. Linear in its length; any string is accepted, lone surrogates and all.
 * `fold(fold(x).text).text === fold(x).text`.
 */
export function fold(original: string): Folded {
  const units = new Uint16Array(original.length);
  const starts = new Uint32Array(original.length + 1);
  let length = 0;
  let gap = 0;
  let gapAt = 0;
  let quoted = false;
  const put = (unit: number, at: number) => {
    units[length] = unit;
    starts[length] = at;
    length++;
  };

  for (let i = 0; i < original.length; i++) {
    let unit = foldUnit(original.charCodeAt(i));
    if (isInvisible(unit)) continue;
    const newline = isNewline(unit);
    if (newline || isBlank(unit)) {
      if (gap === 0 || (newline && gap === BLANK)) gapAt = i;
      gap = newline ? NEWLINE : gap || BLANK;
      continue;
    }
    const before = length > 0 ? (units[length - 1] ?? 0) : 0;
    if (gap === NEWLINE && before === FULL_STOP) quoted = false;
    if (unit === QUOTE) unit = quoted ? QUOTE_CLOSE : QUOTE_OPEN;
    if (unit === QUOTE_OPEN) quoted = true;
    else if (unit === QUOTE_CLOSE) quoted = false;
    else if (CIRCLES.has(unit) && CHINESE_DIGITS.has(before)) unit = ZERO;

    if (unit === PAREN_CLOSE) {
      const syllable = pinyinStart(units, length);
      if (syllable >= 0) {
        length = syllable;
        gap = 0;
        continue;
      }
    }
    if (
      length > 0 &&
      (gap === NEWLINE || (gap === BLANK && isWordUnit(before) && isWordUnit(unit)))
    ) {
      put(gap, gapAt);
    }
    gap = 0;
    put(unit, i);
  }

  const settled = settleBreaks(units, starts, length);
  starts[settled.length] = original.length;
  return {
    original,
    text: textOf(units, settled.length),
    starts: starts.slice(0, settled.length + 1),
    lineStarts: settled.lineStarts,
  };
}

/** Where inserted pinyin starts that the next `)` would close — its opening bracket — or -1. */
function pinyinStart(units: Uint16Array, length: number): number {
  let i = length - 1;
  let letters = 0;
  for (; i >= 0 && letters <= LONGEST_PINYIN; i--) {
    const unit = units[i] ?? 0;
    if (isPinyinLetter(unit)) letters++;
    else if (unit !== NEWLINE) break;
  }
  if (letters === 0 || letters > LONGEST_PINYIN || units[i] !== PAREN_OPEN) return -1;
  const open = units[i - 1] === NEWLINE ? i - 1 : i;
  return isHan(units[open - 1] ?? 0) ? open : -1;
}

/** Units to string in pieces: one call with millions of arguments would overflow the stack. */
function textOf(units: Uint16Array, length: number): string {
  const PIECE = 8192;
  let text = '';
  for (let i = 0; i < length; i += PIECE) {
    const piece = units.subarray(i, Math.min(i + PIECE, length));
    // With `apply` the array is read as it is; spread goes through its iterator, which takes ten times as long.
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}

/**
 * The smallest original range that covers the folded range.
 *
 * @throws RangeError unless 0 ≤ start < end ≤ folded.text.length
 */
export function toOriginal(
  folded: Folded,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = folded.starts[start];
  const last = folded.starts[end - 1];
  if (!(start < end && end <= folded.text.length) || first === undefined || last === undefined) {
    throw new RangeError(`no folded range ${start}–${end} of ${folded.text.length}`);
  }
  return { start: first, end: last + 1 };
}

/** The first folded unit whose original offset is at least `offset`; `folded.text.length` when there is none. */
export function toFolded(folded: Folded, offset: number): number {
  return lowerBound(folded.starts, offset, folded.text.length);
}

/** Whether a line of the original starts at this folded offset. */
export function isLineStart(folded: Folded, offset: number): boolean {
  const { lineStarts } = folded;
  return lineStarts[lowerBound(lineStarts, offset, lineStarts.length)] === offset;
}

/** First index below `length` whose value is at least `value`, or `length`. */
function lowerBound(sorted: Uint32Array, value: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
