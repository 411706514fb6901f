import type { Numeral } from '../../text/numerals';
import {
  ARRANGING,
  COUNTED_NOUNS,
  COUNTING,
  HAPPENED_BEFORE,
  LOOKALIKES,
  NAMED_AFTER,
  NO_NUMBER_BEFORE,
  SET_OUT,
  STATED_BEFORE,
} from './chineseWords';
import type { FigureKind } from './types';

/**
 * When a number written in Chinese characters counts something. 五名律师 counts, 四个方面 orders a list, 一个 is mostly an
 * article, and 一起 is no number at all.
 */

const CLAUSE_END = /[,。;、)\n]|$/y;
/** 一 after these is the end of a word: 统一 唯一 单一 同一 专一 逐一 划一 归一. */
const WORDS_WITH_ONE = /[统唯单同专逐划归]$/;
/** 只需申请|一次: how it is done, not how often. */
const ONLY_ONE = /(?:只需?|只用|仅需|最多|同时)[^,。;]{0,4}$/;
const AGAIN_AND_AGAIN = /(?:连续|已|共)(?:举办|承办|召开|开展)?了?$/;
/** How far back the deciding words reach. */
const REACH = 6;

/** Whether a word starts here that only looks like a number and its unit: 十分, 一起, the 一 of 统一. */
export function isWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const c = text.charAt(start);
  if (c === '一' && WORDS_WITH_ONE.test(before)) return true;
  if (c === '一' && text.charAt(start + 1) === '起') return !HAPPENED_BEFORE.test(before);
  return matchesAt(LOOKALIKES, text, start);
}

/** Whether a Chinese number and its unit, which ends at `counted.end`, state a quantity. */
export function countsInChinese(
  text: string,
  numeral: Numeral,
  counted: { unit: string; kind: FigureKind; end: number },
): boolean {
  const { unit, kind, end } = counted;
  const { start, value, hedge } = numeral;
  if (isWord(text, start)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const stated = STATED_BEFORE.test(before);
  const closes = matchesAt(CLAUSE_END, text, end);
  const counts = COUNTING.has(unit);
  if (kind !== 'count' && kind !== 'persons') return value !== 1;
  if (value === 1 && ONLY_ONE.test(before)) return false;
  if (value === 1) {
    // 一 is a number after a verb that states it (聘请一名律师) or at the end of what is counted (举办讲座一场。)
    if (NO_NUMBER_BEFORE.test(before)) return false;
    if (closes) return counts || unit === '个' || unit === '项';
    return counts && unit !== '次' && stated;
  }
  if (hedge !== '') return hedge.length === 1 || counts || stated;
  // 二期, 二轮, 二人转: before a classifier two is 两, 二 is the second
  if (text.slice(start, numeral.end) === '二') return false;
  if (unit === '届') return AGAIN_AND_AGAIN.test(before);
  if (matchesAt(NAMED_AFTER, text, end)) return false;
  if (ARRANGING.has(unit)) return unit === '期' ? stated : unit === '轮' && closes;
  if (counts || matchesAt(COUNTED_NOUNS, text, end)) return true;
  return (stated || value > 10) && !matchesAt(SET_OUT, text, end);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
