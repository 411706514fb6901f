import { matchesOf } from '../../text/matches';
import type { Scope, SectionRole } from '../types';

/**
 * Which time a figure speaks of (R26). The marker nearest before the figure in its sentence decides; a plan is a target.
 */

const NUMBER = '[\\d一二三四五六七八九十两]{1,3}';
/** More than one: 一年来 is this year. */
const YEARS = '(?![一1]年)[\\d一二三四五六七八九十两几]{1,3}';
const YEAR = '20\\d\\d';

const YEAR_MARKS = new RegExp(
  `全年|今年|本年|年内|当年|一年来|年初以来|${YEAR}年(?:度|全年)?(?!以来|起|至|到|-|底前|\\d)|截[至止]${YEAR}年(?:12|十二)月`,
  'g',
);
const CUMULATIVE_MARKS = new RegExp(
  [
    '党的十[六七八九]大以来|党的二十大以来',
    `(?:近|过去|这|前)?${YEARS}年(?:多)?(?:间|(?:以)?来)(?![访电信函])|(?:近|过去)${YEARS}年`,
    `${YEAR}年(?:${NUMBER}月)?(?:${NUMBER}日)?(?:以来|起|至今)`,
    '[一二三四五六七八九十]{1,2}五(?:普法)?(?:期间|以来|时期)',
    '(?:建成|成立|运行|启用|实施|施行|开展|挂牌|上线|改革|组建|设立|试点|任职|换届|本届|创建|启动|运营|推行|入驻)以来',
    '任期内|历年|历史累计|建成至今|成立至今|本届政府',
  ].join('|'),
  'g',
);
const PART_MARKS = new RegExp(
  [
    '上半年|下半年|前三季度|第?[一二三四]季度|前[一二三]季度',
    '1[-至到](?:[2-9]|1[01])月|一至(?:[二三四五六七八九十]|十一)月',
    `截[至止]到?(?:${YEAR}年|今年|目前)?(?:[1-9]|1[01]|[一二三四五六七八九十]|十一)月`,
    `(?:[1-9]|1[0-2])月(?:份)?(?:至|到|-)(?:次年|${YEAR}年)?(?:[1-9]|1[01])月`,
    `(?:[1-9]|1[0-2])月(?:份)?以来`,
  ].join('|'),
  'g',
);
const TARGET_MARKS = new RegExp(
  [
    '力争|争取|预计|拟于|计划(?:于|在|到)|目标(?:为|是)|下一步|明年|下一年',
    `到${YEAR}年(?:底|末)?|${YEAR}年底前`,
    '将(?=力争|进一步|继续|新增|建成|完成|达|实现|开展|组织|推动)',
  ].join('|'),
  'g',
);

const PATTERNS: readonly (readonly [Scope, RegExp])[] = [
  ['year', YEAR_MARKS],
  ['cumulative', CUMULATIVE_MARKS],
  ['part-year', PART_MARKS],
  ['target', TARGET_MARKS],
];

const YEARS_NAMED = /(20\d\d)年/g;

/** The year a report is about: the one its text names most often; null when it names none. */
export function reportYear(text: string): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const [, year = ''] of matchesOf(YEARS_NAMED, text)) {
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = year;
  }
  return most;
}

/** 2022年12月至2023年11月: from a year to a year, with months where they are given. */
const SPAN_OF_YEARS =
  /(20\d\d)年(?:(\d{1,2})月)?(?:\d{1,2}日)?[-至到](20\d\d)年(?:(\d{1,2})月)?(?!\))/g;
const MONTHS = 12;

/** A span of a year, a month more or less, is a year however it is counted. */
function scopeOfSpan([, from, firstMonth, to, lastMonth]: RegExpMatchArray): Scope {
  const months =
    MONTHS * (Number(to) - Number(from)) +
    Number(lastMonth ?? MONTHS) -
    Number(firstMonth ?? 1) +
    1;
  if (months > MONTHS + 1) return 'cumulative';
  return months < MONTHS - 1 ? 'part-year' : 'year';
}

/** A marker of time and where it ends. */
export interface TimeMark {
  start: number;
  end: number;
  scope: Scope;
}

/**
 * All markers of time of a text, by their end; of two that end together the longer is last.
 *
 * @param year the report's own year: 2023年以来 in the report on 2023 is that year
 */
export function timeMarks(text: string, year: string | null): TimeMark[] {
  const marks: TimeMark[] = [];
  for (const [scope, pattern] of PATTERNS) {
    for (const { 0: mark, index } of matchesOf(pattern, text)) {
      const ownYear = scope === 'cumulative' && year !== null && mark.includes(year);
      marks.push({ start: index, end: index + mark.length, scope: ownYear ? 'year' : scope });
    }
  }
  for (const span of matchesOf(SPAN_OF_YEARS, text)) {
    marks.push({ start: span.index, end: span.index + span[0].length, scope: scopeOfSpan(span) });
  }
  return marks.sort((a, b) => a.end - b.end || b.start - a.start);
}

/** The scope the last marker within `[from, to)` gives, or null. */
export function markedScope(marks: readonly TimeMark[], from: number, to: number): Scope | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  return mark && mark.start >= from ? mark.scope : null;
}

/** Scope of a whole report from its title: 上半年, 1-6月; of a section from its heading. */
export function titleScope(title: string): Scope | null {
  return markedScope(timeMarks(title, null), 0, title.length);
}

/**
 * Scope of a figure: what its sentence says of time, else what its section or the report does.
 *
 * @param own scope marked in its sentence before it
 * @param otherwise scope of its section or of the report
 */
export function scopeOf(own: Scope | null, role: SectionRole, otherwise: Scope): Scope {
  if (own !== null && own !== 'year') return own;
  return role === 'plans' ? 'target' : (own ?? otherwise);
}
