import type { Span } from '../types';
import { check, findAll, type CheckInput } from './input';

const TITLE = /《[^《》]{2,80}》/g;
/** 渝府办发〔2021〕33号: the year and what follows; who issued it stands before, in so many characters without a mark. */
const NUMBER = /〔20\d\d〕第?\d{1,4}号/g;
const ISSUER = /[^,。;:《》()“”、\n]$/;
/** Papers that are made anew each year and cannot be found without it. */
const YEARLY =
  /(?:工作要点|工作计划|任务分解|重点任务|普法计划|检查计划|年度报告|责任清单)[^》]{0,8}》$/;
const YEAR = /20\d\d/;
/** The year may stand right beside the title: 印发2023年《工作要点》, 《工作要点》(2023年). */
const YEAR_BEFORE = /20\d\d年度?的?$/;
const YEAR_BEHIND = /^[(（]20\d\d/;
const BESIDE = 8;
/** Named so often, a title is shown: perhaps one of them should be another. */
const OFTEN = 4;
const MOST_NAMED = 3;

/** R36: the documents named, those without the year they need, and those named again and again. */
export function documentsNamed(input: CheckInput) {
  const { original } = input.folded;
  const hasYear = ({ start, end }: Span) =>
    YEAR.test(original.slice(start, end)) ||
    YEAR_BEFORE.test(original.slice(Math.max(0, start - BESIDE), start)) ||
    YEAR_BEHIND.test(original.slice(end, end + BESIDE));
  const titles = findAll(input, TITLE);
  const numbers = findAll(input, NUMBER).filter(({ start }) =>
    ISSUER.test(original.slice(Math.max(0, start - 1), start)),
  );
  if (titles.length === 0 && numbers.length === 0)
    return check('R36', 'not-seen', '未见引用的文件名称或文号。');
  const named = (span: Span) => original.slice(span.start, span.end).replace(/\s/g, '');
  const undated = titles.filter((title) => YEARLY.test(named(title)) && !hasYear(title));
  const times = new Map<string, number>();
  for (const title of titles) times.set(named(title), (times.get(named(title)) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= OFTEN).slice(0, MOST_NAMED);
  const notes = [
    undated.length > 0 ? `${undated.length}件年度性文件未写年份` : '',
    often.length > 0 ? `${often.map(([title, count]) => `${title}出现${count}次`).join('、')}` : '',
  ].filter(Boolean);
  return check(
    'R36',
    undated.length > 0 ? 'attention' : 'ok',
    [`引用文件${times.size}件，文号${numbers.length}处`, ...notes].join('，') + '。',
    undated.length > 0 ? undated : titles,
  );
}
