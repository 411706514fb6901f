import { CLAUSE_MARK, type Frame } from './frames';
import { between, type Passage } from './passage';
import { JOIN } from './sharing';

/**
 * How much a word says of a figure by where it stands. The weights were set on the labelled reports and on passages of
 * our own (`test/unit/report/catalog`); only their order matters.
 */

/** A word right at the side where the counted noun stands. */
export const AT_FIGURE = 10;
/** A word at the other side: 组织|8人|通过执法资格考试. */
const OTHER_SIDE = 7;
/** Taken off for every content character between word and figure, on either side, up to the given most. */
const PER_CHARACTER_BEFORE = 0.3;
const MOST_BEFORE = 5;
const PER_CHARACTER_AFTER = 0.4;
const MOST_AFTER = 5;
/** A verb shared with the next figure: 120项事项和15项赋权事项|集中进驻大厅. */
const SHARED = 8;
/** The verb of the list the figure stands in: 审核合同64份、重大处罚案件|7件. */
const LIST_VERB = 8.5;
/** The verb of the whole in its 其中 parts: 审核规范性文件41件,其中部门规范性文件|29件. */
const OF_WHOLE = 7;
/** A word in the same clause beyond another figure; in an earlier clause; in the next clause. */
const IN_CLAUSE = 4.6;
const IN_EARLIER_CLAUSE = 4.95;
const PER_CLAUSE = 0.7;
const LEAST_EARLIER = 1.5;
const IN_NEXT_CLAUSE = 1.5;
/** What a number of meetings dealt with: 召开党委会4次,专题研究法治工作. */
const IN_PURPOSE = 6.5;
/** The word is the noun of a figure before. */
const COUNTED_BEFORE = 1.2;
/** The same for the figure right before a 其中 part. */
const COUNTED_LAST = 0.7;
/** The word is the noun of the figure before, and this one has none: 轮训2期|180人次. */
const COUNTED_ALIKE = 7;
/** Earlier items of 参考率、合格率、优秀率均为100% come first. */
const EARLIER_RATE = 0.3;
const RATE = /[率度比](?:均|都)?(?:为|达到|达|是)?$/;
/** Content characters of a figure: its unit. */
const LONGEST_UNIT = 1;
const LONGEST_NEXT_CLAUSE = 40;

/** Weight of a place for a word, 0 when a word there cannot name the figure. */
export function weightOfPlace(passage: Passage, frame: Frame, start: number, end: number): number {
  const { before, after, clause } = frame;
  if (start >= before[0] && end <= before[1]) {
    const base = frame.countsAfter ? OTHER_SIDE : AT_FIGURE;
    const gap = gapTo(passage, frame, start, end);
    return base - Math.min(MOST_BEFORE, PER_CHARACTER_BEFORE * gap);
  }
  if (start >= after[0] && end <= after[1]) {
    const base = frame.countsAfter ? AT_FIGURE : OTHER_SIDE;
    return base - Math.min(MOST_AFTER, PER_CHARACTER_AFTER * gapTo(passage, frame, start, end));
  }
  if (start >= frame.verb[0] && end <= frame.verb[1]) return LIST_VERB;
  if (start >= frame.taken[0] && end <= frame.taken[1]) return 0;
  if (start >= clause[0] && end <= clause[1]) {
    if (start >= after[1])
      return frame.sharesPredicate && !isNounOfNext(passage, frame, start) ? SHARED : 0;
    if (!isCounted(passage, frame, end)) return IN_CLAUSE;
    return hasOwnWords(passage, frame) ? 0 : COUNTED_ALIKE;
  }
  if (start >= clause[1]) return end <= frame.purposeEnd ? IN_PURPOSE : IN_NEXT_CLAUSE;
  const countedBy = countedFigure(passage, frame, end);
  const counted = countedBy >= 0;
  const clauses =
    between(passage.commas, start, clause[0]) + 2 * between(passage.semicolons, start, clause[0]);
  if (frame.isPart && clauses <= 1 && !counted) return OF_WHOLE;
  // 行政职权57类,共计|114项 counts the same noun again
  const again = clauses <= 1 && !hasOwnWords(passage, frame);
  // 网格员508人、调解员1136人,其中专职|142人 is part of the last
  const isLast = frame.isPart && frame.starts[countedBy + 1] === frame.start;
  const taken = !counted || again ? 0 : isLast ? COUNTED_LAST : COUNTED_BEFORE;
  const weight = IN_EARLIER_CLAUSE - PER_CLAUSE * (clauses - 1) - taken;
  return Math.max(LEAST_EARLIER, weight);
}

/** 166人|的新任领导干部|参加了任前考试: who they are is no distance from what they took part in. */
const TAKING_PART = /参加|参与|旁听|通过/;
const LONGEST_TAKING_PART = 24;

/** Content characters between a word at the figure and the figure. */
export function gapTo(passage: Passage, frame: Frame, start: number, end: number): number {
  const { before, after, figure } = frame;
  if (end > before[1]) {
    const gap = between(passage.content, after[0], start);
    if (figure.kind !== 'persons' || gap === 0) return gap;
    const who = passage.text.slice(after[0], Math.min(start, after[0] + LONGEST_TAKING_PART));
    const at = who.search(TAKING_PART);
    return at < 0 ? gap : Math.min(gap, 1 + between(passage.content, after[0] + at, start));
  }
  const gap = between(passage.content, end, before[1]);
  const isRate = figure.kind === 'percent' && RATE.test(passage.text.slice(start, end));
  return isRate ? gapOfRate(passage, end, before[1], gap) : gap;
}

/** The gap of a rate's name without other names of rates, and a little less for an earlier one. */
function gapOfRate(passage: Passage, from: number, to: number, gap: number): number {
  const others = passage.text
    .slice(from, to)
    .split(JOIN)
    .filter((item) => RATE.test(item));
  const rest = Math.max(0, gap - others.join('').length);
  return rest - (others.length * EARLIER_RATE) / PER_CHARACTER_BEFORE;
}

/** Whether a word is the noun of a figure before: 人大代表建议|45件、政协提案62件. */
export function isCounted(passage: Passage, frame: Frame, end: number): boolean {
  return countedFigure(passage, frame, end) >= 0;
}

/** Number of the figure before whose noun ends at `end`, or -1. */
function countedFigure(passage: Passage, { starts, start }: Frame, end: number): number {
  const at = firstStart(starts, end);
  const next = starts[at];
  const counts = next !== undefined && next < start && between(passage.content, end, next) === 0;
  return counts ? at : -1;
}

/** Number of the first figure that starts at or after an offset. */
function firstStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word beyond the next figure is what that one counts: 37份合同和5件|规范性文件|经过审核. */
function isNounOfNext({ content }: Passage, { starts }: Frame, start: number): boolean {
  const next = starts[firstStart(starts, start) - 1];
  return next !== undefined && between(content, next, start) <= LONGEST_UNIT;
}

/** Whether the figure has words of its own. */
function hasOwnWords({ content }: Passage, { before, after }: Frame): boolean {
  return between(content, ...before) + between(content, ...after) > 0;
}

/** End of the next clause, when it has no figure of its own: 抽取案卷50卷,开展集中评查. */
export function endOfNextClause(text: string, clauseEnd: number): number {
  if (text.charAt(clauseEnd) !== ',') return clauseEnd;
  const limit = Math.min(text.length, clauseEnd + LONGEST_NEXT_CLAUSE);
  for (let i = clauseEnd + 1; i < limit; i++) {
    if (CLAUSE_MARK.test(text.charAt(i))) return i;
    if (/\d/.test(text.charAt(i))) break;
  }
  return clauseEnd;
}
