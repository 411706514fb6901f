import type { Sentence } from '../types';
import { check, foldedText, holdsAny, statementsOf, type CheckInput } from './input';

/** A task with a date, a responsible unit, a document or a place to be built can be asked about next year. */
const DEADLINE =
  /(?:\d{1,2}月|[一二三四]季度|上半年|年中|年底|月底|季度末)(?:底|末|份)?(?:之?前|内|完成|建成|出台|启动)|20\d\d年(?:底|末|\d{1,2}月)/;
const RESPONSIBLE = /由[^,。;]{2,20}(?:牵头|负责|承担|编制|组织实施)|责任单位/;
const DOCUMENT = /《[^》]{2,60}》/;

/** R14: which of next year's plans can be checked? */
export function checkablePlans(input: CheckInput) {
  const sentences = statementsOf(input, 'plans');
  if (sentences.length === 0) return check('R14', 'not-seen', '未见下一年度安排。');
  const checkable = sentences.filter((sentence) => isCheckable(input, sentence));
  const count = `下一年度安排${sentences.length}句`;
  return checkable.length > 0
    ? check(
        'R14',
        'ok',
        `${count}，其中${checkable.length}句有任务、数量、时限、文件或责任单位。`,
        checkable,
      )
    : check('R14', 'attention', `${count}，未见数量、时限、文件或责任单位。`, sentences);
}

function isCheckable(input: CheckInput, sentence: Sentence): boolean {
  if (sentence.label === 'substantive') return true;
  if (holdsAny(input.quantities, sentence)) return true;
  const text = foldedText(input, sentence);
  return DEADLINE.test(text) || RESPONSIBLE.test(text) || DOCUMENT.test(text);
}
