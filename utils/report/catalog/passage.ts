import type { Folded } from '../../text/fold';
import { findWords, type FoundWords } from './words';

/**
 * The text the naming rules read: folded, and without quotation marks, the brackets of short asides and the commas of
 * thousands, so that “一件事一次办”套餐 and 村(社区) read like the words they are and 1,136 stands in one clause.
 */
export interface Passage {
  text: string;
  /** Folded offset of each unit; one more entry than `text` has units. */
  folded: Uint32Array;
  words: FoundWords;
  /** `content[i]` counts what is said before i: Han characters that belong to no word of glue, and the letters of A类. */
  content: Uint32Array;
  /** 1 for every unit of a 其中 part or of brackets, which do not change what the sentence is about. */
  aside: Uint8Array;
  /** `commas[i]`, `semicolons[i]`, `stops[i]` count the marks before i. */
  commas: Uint32Array;
  semicolons: Uint32Array;
  stops: Uint32Array;
}

const QUOTES = new Set([0x201c, 0x201d, 0x2018, 0x2019]);
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const STOP = 0x3002;
const NEWLINE = 0x0a;
const PART = '其'.charCodeAt(0);
const OF_PART = '中'.charCodeAt(0);
/** 村(社区), 件(次): an aside up to this many characters is part of the word before it. */
const LONGEST_ASIDE = 4;
const SHORT_ASIDE = /^\((?!已|均|全|未|其中|含|另)[\u4e00-\u9fff、]+\)/;

/** The comma of 1,136. */
const THOUSANDS = /^\d,\d{3}(?:\D|$)/;
const around = (source: string, comma: number) => source.slice(Math.max(0, comma - 1), comma + 5);

/** Reads a folded text for naming. Linear. */
export function passageOf(folded: Folded): Passage {
  const source = folded.text;
  const kept = new Uint32Array(source.length + 1);
  let length = 0;
  let text = '';
  let from = 0;
  let asideEnd = -1;
  const drop = (i: number) => {
    text += source.slice(from, i);
    from = i + 1;
  };
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (
      QUOTES.has(unit) ||
      i === asideEnd ||
      (unit === COMMA && THOUSANDS.test(around(source, i)))
    ) {
      drop(i);
      continue;
    }
    if (unit === OPEN) {
      const aside = SHORT_ASIDE.exec(source.slice(i, i + LONGEST_ASIDE + 2));
      if (aside) {
        asideEnd = i + aside[0].length - 1;
        drop(i);
        continue;
      }
    }
    kept[length++] = i;
  }
  text += source.slice(from);
  kept[length] = source.length;
  return { text, folded: kept.subarray(0, length + 1), ...countWords(text) };
}

/** The words of a text and the running counts over it. */
function countWords(text: string): Omit<Passage, 'text' | 'folded'> {
  const words = findWords(text);
  const content = new Uint32Array(text.length + 1);
  const commas = new Uint32Array(text.length + 1);
  const semicolons = new Uint32Array(text.length + 1);
  const stops = new Uint32Array(text.length + 1);
  const aside = new Uint8Array(text.length + 1);
  let [said, comma, semicolon, stop, inPart, inBrackets] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      if (words.glue[i] === 0) said++;
      if (unit === PART && text.charCodeAt(i + 1) === OF_PART) inPart = 1;
    } else if (unit >= 0x41 && unit <= 0x5a) said++;
    else if (unit === COMMA || unit === COLON) comma++;
    else if (unit === SEMICOLON) semicolon++;
    else if (unit === STOP) stop++;
    else if (unit === OPEN) inBrackets = 1;
    else if (unit === CLOSE) inBrackets = 0;
    if (unit === SEMICOLON || unit === STOP || unit === NEWLINE) inPart = 0;
    if (unit === STOP || unit === NEWLINE) inBrackets = 0;
    content[i + 1] = said;
    commas[i + 1] = comma;
    semicolons[i + 1] = semicolon;
    stops[i + 1] = stop;
    aside[i + 1] = inPart | inBrackets;
  }
  return { words, content, aside, commas, semicolons, stops };
}

/** Offset in the passage of a folded offset: the first unit kept at or after it. */
export function inPassage(passage: Passage, folded: number): number {
  let low = 0;
  let high = passage.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.folded[middle] ?? 0) < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one of the running counts of a passage counts between two offsets. */
export function between(counts: Uint32Array, from: number, to: number): number {
  return Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
}
