import type { ExclusionReason } from '../types';

/** One kind of number that is no figure. Rules are tried in order, the first that fits decides. */
export interface ExclusionRule {
  reason: ExclusionReason;
  /** Must match directly before the number; looked for in the {@link REACH} units before it. */
  before?: RegExp;
  /** Must match from the number on; what it matches is excluded with it. */
  at: RegExp;
  /** Whether what `before` matched belongs to the excluded span (第, 前, 〔). */
  whole?: boolean;
  /** A sentence with the excluded number in 【】; every example is a test. */
  example: string;
  /** A sentence with a number in 【】 that looks like it and is a figure. */
  counter?: string;
}

/** How far back `before` can see. */
export const REACH = 16;

/** Building stones of the patterns; every repetition is bounded, so a rule costs a constant time at any number. */
const STONES: Readonly<Record<string, string>> = {
  /** A year of four digits, Arabic or Chinese. */
  Y: '(?:(?:19|20)\\d\\d(?!\\d)|[一二][〇零一二三四五六七八九]{3})',
  /** Month or day. */
  D: '(?:[0-3]?\\d(?!\\d)|[一二三四五六七八九十]{1,3})',
  /** A small whole number in Chinese. */
  H: '[一二三四五六七八九十百两]{1,5}',
  /** A whole number. */
  N: '(?:\\d{1,6}(?!\\d)|[零〇一二两三四五六七八九十百千]{1,6})',
};

function expand(pattern: string): string {
  return pattern.replace(/\{([YDHN])\}/g, (_, name: string) => STONES[name] ?? '');
}

/** A pattern from the number on, with {Y} {D} {H} {N} for kinds of numbers. */
export function at(pattern: string): RegExp {
  return new RegExp(expand(pattern), 'y');
}

/** A pattern up to the number. */
export function before(pattern: string): RegExp {
  return new RegExp(`(?:${expand(pattern)})$`);
}
