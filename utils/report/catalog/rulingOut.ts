import { CATALOG } from './catalog';
import { CLAUSE_MARK, type Frame } from './frames';
import { listed, subjectNumber } from './lexicon';
import type { Passage } from './passage';
import { firstFrom, type Occurrence } from './words';

/** What rules an indicator out although its sign stands at the figure. */

/** Of the figure's own words only the nearest can rule an indicator out. */
const NEAREST = 32;
/** And the verb that opens its clause: 推动完成修订基层立法联系点规定、…等工作任务|22项. */
const OPENING = 6;
const LONGEST_CLAUSE = 60;
/** A subject that rules an indicator out must weigh as much as this. */
const SUBJECT_RULING_OUT = 0.9;
/** 12个市直部门: a unit of an organisation stands this near after its figure. */
const LONGEST_QUALIFIER = 6;

/** Nobody counts 部门 or 乡镇 in these. */
const NEVER_ORGANISATIONS = new Set([
  '件',
  '份',
  '宗',
  '起',
  '条',
  '部',
  '篇',
  '卷',
  '项',
  '次',
  '场',
  '场次',
  '期',
]);

const NOT = CATALOG.map((entry) => listed(entry.not).filter((word) => !word.startsWith('@')));
const NOT_ABOUT = CATALOG.map((entry) =>
  listed(entry.not)
    .filter((word) => word.startsWith('@'))
    .map((word) => subjectNumber(word.slice(1))),
);

/** The verb of its list, the opening of its clause and the nearest words on both sides of a figure. */
export function nearestWords(passage: Passage, frame: Frame): string {
  const [start, beforeEnd] = frame.before;
  const [afterStart, end] = frame.after;
  return (
    passage.text.slice(...frame.verb) +
    '\n' +
    passage.text.slice(start, Math.min(start + OPENING, beforeEnd)) +
    '\n' +
    passage.text.slice(Math.max(start, beforeEnd - NEAREST), beforeEnd) +
    '\n' +
    passage.text.slice(afterStart, Math.min(end, afterStart + NEAREST))
  );
}

/**
 * Whether the entry's `not` rules it out: its words stand at the figure or in a clause the sign was read from, or the
 * passage speaks of its subjects.
 *
 * @param nearest the figure's {@link nearestWords}
 */
export function isRuledOut(
  passage: Passage,
  frame: Frame,
  entry: number,
  sign: readonly Occurrence[],
  nearest: string,
  subjects: Float64Array,
): boolean {
  if (
    NOT_ABOUT[entry]?.some(
      (subject) =>
        (subjects[subject] ?? 0) > SUBJECT_RULING_OUT && !isOver(passage, frame, subject),
    )
  )
    return true;
  const not = NOT[entry] ?? [];
  if (not.length === 0) return false;
  // 规范性文件、合同等合法性审核: what the sign itself asks for does not rule it out
  const isOfSign = (text: string) => sign.some(({ word }) => word.text.includes(text));
  if (not.some((word) => standsIn(nearest, word) && !isOfSign(word))) return true;
  return sign.some(({ start }) => {
    const isOwn = start >= frame.before[0] || (start >= frame.verb[0] && start < frame.verb[1]);
    if (isOwn) return false;
    const clause = clauseAround(passage.text, start, frame.before[0]);
    return not.some((word) => standsIn(clause, word));
  });
}

/** 调解|组织, 复议|机构: who did it, not what was done. */
const ACTOR = /^(?:组织|委员会|员(?!工)|机构|队伍|机关)/;
const LONGEST_ACTOR = 3;

/** Whether a word stands in a text, not only in the name of who did what is counted. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!ACTOR.test(text.slice(end, end + LONGEST_ACTOR))) return true;
  }
  return false;
}

/** 被提起行政诉讼5宗;行政征收|1251宗: the part after the semicolon opens with the figure and no longer speaks of the subject. */
function isOver(passage: Passage, frame: Frame, subject: number): boolean {
  const part = frame.before[0];
  if (passage.text.charAt(part - 1) !== ';') return false;
  const { subjects } = passage.words;
  for (let i = firstFrom(subjects, part); i < subjects.length; i++) {
    const named = subjects[i];
    if (!named || named.start >= frame.subjectEnd) break;
    if (named.word.subjects.includes(subject)) return false;
  }
  return true;
}

/** The stretch without marks around `at`, not beyond `limit`. */
function clauseAround(text: string, at: number, limit: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_CLAUSE && !CLAUSE_MARK.test(text.charAt(start - 1))) {
    start--;
  }
  let end = at;
  while (end < limit && end - at < LONGEST_CLAUSE && !CLAUSE_MARK.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** 对12个部门…: the noun right after the figure is a unit of an organisation and stands before the sign. */
export function countsOrganisations(
  passage: Passage,
  frame: Frame,
  sign: readonly Occurrence[],
): boolean {
  // 7名政府组成部门领导干部 counts people
  if (!frame.countsAfter || frame.figure.kind !== 'count') return false;
  // 3件部门规范性文件 counts papers
  if (NEVER_ORGANISATIONS.has(frame.figure.unit)) return false;
  const [from, to] = frame.after;
  // 22家企业的部门联合检查 counts 企业
  const attribute = passage.text.slice(from, to).indexOf('的');
  const limit = Math.min(
    attribute < 0 ? to : from + attribute,
    from + LONGEST_QUALIFIER + 1,
    ...sign.map(({ start }) => start).filter((start) => start >= from),
  );
  const { signs } = passage.words;
  for (let i = firstFrom(signs, from); (signs[i]?.start ?? limit) < limit; i++) {
    const word = signs[i];
    // 行业性专业性调解委员会 is of no 行业
    if (word?.word.organisation && passage.text.charAt(word.end) !== '性') return true;
  }
  return false;
}
