import type { Period } from '../types';
import { plain } from './plain';

/** What a title says of the time reported on. */
export interface TitleTime {
  /** The (last) year, or null when the title has none. */
  year: number | null;
  period: Exclude<Period, 'unknown'>;
}

const HALF =
  /上半年|下半年|半年度?|(?:第?[一二三四1-4]|前[两三])季度|[1一]月?(?:-|~|至|到)(?!12月)\d{1,2}月/;
/** `2016-2020年`, `2016年至2020年`, `“十三五”`, `五年`. */
const RANGE = /(20[0-4]\d)年?(?:-|~|至|到)(20[0-4]\d)年/;
const SEVERAL = /五年|[三四]年来|十[二三四五六]五/;
const YEAR = /(?<!\d)(20[0-4]\d)(?:年度?(?!\d{1,2}月)|(?=法治|依法|法制|度))/;
const BRACKETED_YEAR = /[(〔[](20[0-4]\d)年?度?[)〕\]]/;
const CHINESE_YEAR = /二[〇零]([一二三四])([〇零一二三四五六七八九])年/;

const DIGITS = '〇一二三四五六七八九';
const digit = (c: string | undefined) => Math.max(0, DIGITS.indexOf(c === '零' ? '〇' : (c ?? '')));

/**
 * Reads year and period from a folded title. Years inside 《…》 are those of a document spoken of. Of two years the first
 * is reported on (`2022年…总结和2023年工作计划`); of a range, the last.
 */
export function titleTime(title: string): TitleTime {
  const own = withoutDocuments(title);
  const range = RANGE.exec(own);
  if (range && range[1] !== range[2]) return { year: Number(range[2]), period: 'multi-year' };
  const year = yearIn(own);
  if (year === null && SEVERAL.test(own)) return { year, period: 'multi-year' };
  return { year, period: HALF.test(own) ? 'half-year' : 'year' };
}

/** The words of a title that name the part of a year reported on: 上半年, 第三季度, 1-9月; '' when there are none. */
export function partOfYear(title: string): string {
  return HALF.exec(withoutDocuments(plain(title)))?.[0] ?? '';
}

function withoutDocuments(title: string): string {
  return title.replace(/《[^》]*》/g, '');
}

/** The first year named in a folded text as a year (`2023年`, `二〇二三年`), not one of a full date; null when none. */
export function yearIn(text: string): number | null {
  const arabic = YEAR.exec(text) ?? BRACKETED_YEAR.exec(text);
  const chinese = CHINESE_YEAR.exec(text);
  if (chinese && !(arabic && arabic.index < chinese.index)) {
    return 2000 + digit(chinese[1]) * 10 + digit(chinese[2]);
  }
  return arabic ? Number(arabic[1]) : null;
}
