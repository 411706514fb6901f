import type { Section, SectionRole, Sentence } from '../types';
import { check, foldedText, statementsOf, type CheckInput } from './input';

const DUTY = '第一责任人履职';
/** The statutory contents E1, E3, E2, E4 (domain.md §1.1) by the role their text has, in the order of a report. */
const ELEMENTS = [
  ['measures', '主要举措和成效'],
  ['leadership', DUTY],
  ['shortcomings', '不足和原因'],
  ['plans', '下一年度安排'],
] as const;

/** The duty of the first responsible person named, in text or in a title. */
const FIRST_RESPONSIBLE =
  /第一责任人|一把手|主要(?:负责人|负责同志|领导)|党委书记|(?:书记|区长|县长|市长|州长|镇长|乡长|局长|主任|厅长)(?:主持|带头|批示|督办|出庭|听取)/;

/** First section or sentence of a role; headings of their own come before running text. */
function placeOf(input: CheckInput, role: SectionRole): Section | Sentence | null {
  const titled = input.outline.find((section) => section.role === role && section.title !== '');
  return titled ?? statementsOf(input, role)[0] ?? null;
}

/** R10: the four statutory contents are there. A part on leading that never names the first responsible person leaves E3 open. */
export function statutoryContents(input: CheckInput) {
  const duty = leadershipSentences(input)[0];
  const places = ELEMENTS.map(([role, name]) => ({ name, place: placeOf(input, role) ?? null }));
  const missing = places.flatMap(({ name, place }) =>
    place || (name === DUTY && duty) ? [] : [name],
  );
  const evidence = places.flatMap(
    ({ name, place }) => (name === DUTY ? (duty ?? place) : place) ?? [],
  );
  if (missing.length > 0) {
    const summary = `未见${missing.join('、')}，建议核对是否另行公开。`;
    return check('R10', 'not-seen', summary, evidence);
  }
  return duty
    ? check('R10', 'ok', '举措成效、第一责任人履职、不足原因、下一年度安排四项内容都有。', evidence)
    : check(
        'R10',
        'attention',
        '有组织领导的内容，未写明党政主要负责人如何履行第一责任人职责；其余三项内容都有。',
        evidence,
      );
}

/** R11: has the duty of the first responsible person a part of its own, and does it say what was done? */
export function leadershipPart(input: CheckInput) {
  const own = input.outline.find(
    ({ role, title }) => role === 'leadership' && FIRST_RESPONSIBLE.test(title),
  );
  const sentences = leadershipSentences(input);
  if (!own && sentences.length === 0)
    return check('R11', 'not-seen', '未见党政主要负责人履行第一责任人职责的内容。');
  const where = own ? `单列为“${own.title}”` : `未单列，见${sentences.length}句`;
  const concrete = (own ? sentencesIn(input, own) : sentences).filter(isConcrete);
  return concrete.length > 0
    ? check('R11', 'ok', `第一责任人履职情况${where}。`, own ? [own] : sentences)
    : check(
        'R11',
        'attention',
        `第一责任人履职情况${where}，未见会议次数、批示、督办等可核对的内容。`,
        own ? [own] : sentences,
      );
}

const isConcrete = ({ label }: Sentence) => label === 'substantive';

const sentencesIn = ({ sentences }: CheckInput, { start, end }: Section) =>
  sentences.filter((s) => s.label !== 'structure' && start <= s.start && s.end <= end);

function leadershipSentences(input: CheckInput): Sentence[] {
  return statementsOf(input, 'leadership', 'measures').filter((sentence) =>
    FIRST_RESPONSIBLE.test(foldedText(input, sentence)),
  );
}
