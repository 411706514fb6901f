import { matchesOf } from '../../text/matches';
import type { SectionRole, Sentence, Span } from '../types';
import { check, findAll, foldedText, type CheckInput } from './input';

/** Left open or made unrecognisable: XX市, ××局, *县, 20XX年, 某区, 待补充 (domain.md §6). Who is party to a case is 某公司, 某镇村民张某. */
const PLACEHOLDER =
  /(?<![A-Za-z0-9])[Xx×*＊]{1,4}(?=[省市区县镇乡村局厅委办街同单部年月日名人件次号项万路])|20[Xx×*]{2}年|(?<!某)某某?(?=[省市区县镇乡局厅](?![^,。;]{0,10}(?:公司|企业|店|厂|村民|小区|业主|诉))|街道)|(?:待|请)(?:补充|填写|核实|完善)(?:[,。)]|$)|\((?:此处|略|待定)[^)]{0,10}\)|_{3,}/g;

/** R29: placeholders left in the text. */
export function placeholders(input: CheckInput) {
  const found = findAll(input, PLACEHOLDER);
  return found.length === 0
    ? check('R29', 'ok', '未见未填写的占位符。')
    : check('R29', 'attention', `有${found.length}处占位符，可能未定稿或经脱敏处理。`, found);
}

/** 普法 plans by their years. */
const PUBLICITY = [
  { name: '六五', first: 2011, last: 2015 },
  { name: '七五', first: 2016, last: 2020 },
  { name: '八五', first: 2021, last: 2025 },
  { name: '九五', first: 2026, last: 2030 },
] as const;
const PUBLICITY_PLAN = /“?([六七八九]五)”?普法/g;
/** A plan may be summed up after its last year and prepared before its first. */
const SUMMED_UP = /总结|终期|验收|收官|评估|表彰|启动|谋划|编制|筹备|做好准备/;
const REPORTED = /现[将就][^。]{0,24}?(20\d\d)年[^。]{0,24}(?:报告|汇报|总结)/;
const HEADING_YEAR = /(20\d\d)年(?![度]?[-至到—])/;
/** 2022年,… and 2022年是…之年 at the head of a sentence: the year it speaks of as the one reported on. */
const AS_CURRENT = /^(20\d\d)年(?:度?,|是[^。]{0,40}(?:之年|[一这]年))/;
/** 2022年,我区将… in the plans that a report on 2022 or a later year makes. */
const AHEAD = /^(20\d\d)年[^。;]{0,20}将/;
/** What is told of an earlier year beside a later one is no leftover. */
const COMPARED = /比|较|同期|以来|至今|至20\d\d|-20\d\d/;

/** Parts that tell of the year reported on. */
const OF_THE_YEAR: ReadonlySet<SectionRole> = new Set(['opening', 'leadership', 'measures']);

/** R32: years and plans of another report left in this one. */
export function otherYears(input: CheckInput) {
  const { year, period } = input.meta;
  if (year === null || period !== 'year')
    return check('R32', 'unknown', '报告年份不明或跨年，未核对年份残留。');
  const found = input.sentences.flatMap((sentence) => leftoversIn(input, sentence, year));
  return found.length === 0
    ? check('R32', 'ok', '未见其他年度的年份或规划作为本年表述。')
    : check(
        'R32',
        'attention',
        `有${found.length}处年份或规划与${year}年度不一致，建议核对。`,
        found,
      );
}

function leftoversIn(input: CheckInput, sentence: Sentence, year: number): Span[] {
  const text = foldedText(input, sentence);
  return isOfOtherYear(text, sentence, year) || hasOtherPlan(text, sentence, year)
    ? [sentence]
    : [];
}

function isOfOtherYear(text: string, { label, role }: Sentence, year: number): boolean {
  const yearOf = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? null : Number(found);
  };
  const reported = yearOf(REPORTED);
  if (reported !== null && reported !== year) return true;
  if (label === 'structure') {
    const heading = yearOf(HEADING_YEAR);
    if (heading === null || role === 'furniture' || role === 'closing') return false;
    return role === 'plans' ? heading <= year : heading !== year && role !== 'shortcomings';
  }
  if (role === 'plans') return (yearOf(AHEAD) ?? Infinity) <= year;
  const current = yearOf(AS_CURRENT);
  if (current === null || current >= year || !OF_THE_YEAR.has(role)) return false;
  return !text.includes(`${year}年`) && !COMPARED.test(text);
}

function hasOtherPlan(text: string, { role }: Sentence, year: number): boolean {
  if (role === 'furniture' || SUMMED_UP.test(text)) return false;
  const last = role === 'plans' ? year + 1 : year;
  return matchesOf(PUBLICITY_PLAN, text).some(([, name]) => {
    const plan = PUBLICITY.find((known) => known.name === name);
    return plan !== undefined && (plan.last < year || plan.first > last);
  });
}
