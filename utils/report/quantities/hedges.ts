/**
 * Words that say a number is not meant exactly. Words of totals (共 累计 达 达到) say nothing of that kind.
 */

/** Directly before a number and part of the figure (近190名); not where they end another word: 最近 预约 节约 赶超 治超. */
const CLOSE_BEFORE =
  /(?:大约|将近|接近|(?<![最附邻临靠亲切接])近|(?<![预签履节违合公制特邀条解集爽相大])(?<!(?<!损)失)(?<!规民)约|逾|(?<![赶远治限])超)$/;

/** Directly before a number and outside the figure: 突破18000户. */
const WORDS_BEFORE =
  /(?:突破|超过|超出|多于|高于|大于|不少于|不低于|不小于|不超过|不高于|不多于|少于|低于|不足|不到|未满|[至最][少多高]有?)$/;

/** Before 百 千 万 without a number: 上千人, 过万亿元. */
const MAGNITUDE_BEFORE = /[上过]$/;

const AFTER = /及?以[上下]|以内|左右|上下|之多|有余|不等|(?<=[倍年])多/y;

/** The longest of them. */
const LONGEST = 4;

/** A word that makes a number inexact. */
export interface Hedge {
  word: string;
  /** Where the figure starts or ends with the hedge. */
  edge: number;
}

/** The hedge that ends where a number starts, or null. `vague`: the number is a bare 百, 千 or 万. */
export function hedgeBefore(text: string, start: number, vague: boolean): Hedge | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const close = (CLOSE_BEFORE.exec(before) ?? (vague ? MAGNITUDE_BEFORE.exec(before) : null))?.[0];
  if (close) return { word: close, edge: start - close.length };
  const word = WORDS_BEFORE.exec(before)?.[0];
  return word ? { word, edge: start } : null;
}

/** The hedge that starts where a figure ends, or null. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  AFTER.lastIndex = end;
  const word = AFTER.exec(text)?.[0];
  return word ? { word, edge: end + word.length } : null;
}
