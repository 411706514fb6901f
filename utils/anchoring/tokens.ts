import { fold, type Folded } from '../text/fold';
import { endOfNumber, mayStartNumber, numberCode } from './numbers';

/**
 * The words of a text for anchoring: a token for every character that is read, one for every number (39, 1,235, 9.67,
 * 三分之二), none for marks, blanks and line breaks. So another layout or punctuation changes no token, and another
 * figure changes one token and never the place of the others.
 */
export interface Tokens {
  folded: Folded;
  /** What each token says: the folded character; for a number a code of its own, see `isNumber`. */
  codes: Int32Array;
  /** Folded offsets of each token, end exclusive. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Splits a text into the tokens that anchoring compares. Linear; any string is accepted. */
export function tokensOf(original: string): Tokens {
  const folded = fold(original);
  const { text } = folded;
  const codes = new Int32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let count = 0;
  const put = (code: number, start: number, end: number) => {
    codes[count] = code;
    starts[count] = start;
    ends[count] = end;
    count++;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let code = SAYS[unit] ?? UNKNOWN;
    if (code === UNKNOWN) code = SAYS[unit] = whatSays(unit);
    if (code === MAYBE_NUMBER) {
      const end = endOfNumber(text, at);
      if (end > at) {
        put(numberCode(text, at, end), at, end);
        at = end - 1;
        continue;
      }
      code = wordCode(unit);
    }
    if (code !== NOTHING) put(code, at, at + 1);
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

const NOTHING = 0;
const UNKNOWN = -1;
const MAYBE_NUMBER = -2;
/** What each UTF-16 unit says, learnt when it is first met: a word's code, nothing, or it depends on what follows. */
const SAYS = new Int32Array(0x10000).fill(UNKNOWN);

function whatSays(unit: number): number {
  return mayStartNumber(unit) ? MAYBE_NUMBER : wordCode(unit);
}

function wordCode(unit: number): number {
  return READ.test(String.fromCharCode(unit)) ? (VARIANTS.get(unit) ?? unit) : NOTHING;
}

/** Letters of all scripts (halves of rare Han among them), numbers in circles, and signs that change what a figure says. */
const READ = /[\p{L}\p{M}\p{N}\p{Cs}%‰℃°+]/u;

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
