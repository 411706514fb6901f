import type { Section, Sentence } from '../types';
import { countCharacters } from '../measures';
import { check, foldedText, percent, statementsOf, type CheckInput } from './input';

/** Why something fell short. */
const CAUSE =
  /由于|因为|究其原因|原因(?:[是在为有]|主要|包括)|源于|缘于|归因|根源|根子|导致|造成|致使|(?:有关|相关)[,。;]|受[^,。;]{1,12}(?:影响|限制|制约)|因[^,。;此而素为]{2,16}(?:限制|制约|影响|不足|紧张|缺乏|调整|改革|变动)|主观上|客观上/;
const ANNOUNCED_CAUSE = /原因/;

/** R12: are the shortcomings specific? */
export function specificShortcomings(input: CheckInput) {
  const sentences = statementsOf(input, 'shortcomings');
  if (sentences.length === 0) return check('R12', 'not-seen', '未见不足或问题的内容。');
  const { original } = input.folded;
  const length = sentences.reduce((sum, sentence) => sum + countCharacters(original, sentence), 0);
  const all = countCharacters(original, { start: 0, end: original.length });
  const items = itemsOf(input, sentences);
  const specific = sentences.filter(({ label }) => label === 'substantive');
  const size = `不足部分${items}项，占全文${percent(length / all)}`;
  return specific.length > 0
    ? check('R12', 'ok', `${size}，其中${specific.length}句有可核对的内容。`, sentences)
    : check('R12', 'attention', `${size}，问题表述较笼统，未见具体领域、数量或事例。`, sentences);
}

/** R13: are causes given? */
export function causesOfShortcomings(input: CheckInput) {
  const sentences = statementsOf(input, 'shortcomings');
  if (sentences.length === 0) return check('R13', 'unknown', '未见不足部分，无从核对原因。');
  const causes = sentences.filter((sentence) => CAUSE.test(foldedText(input, sentence)));
  if (causes.length > 0)
    return check('R13', 'ok', `不足部分有${causes.length}句写到原因。`, causes);
  const heading = input.outline.find(
    ({ role, title }) => role === 'shortcomings' && ANNOUNCED_CAUSE.test(title),
  );
  return heading
    ? check('R13', 'not-seen', '标题写明“原因”，正文未见原因表述。', [heading])
    : check('R13', 'not-seen', '不足部分未见原因表述。', sentences);
}

/** Numbered points below the headings of the shortcomings, on their highest level; sentences where there are none. */
function itemsOf({ outline }: CheckInput, sentences: readonly Sentence[]): number {
  const levels: number[] = [];
  let outer: Section | null = null;
  for (const section of outline.filter(({ role }) => role === 'shortcomings')) {
    if (outer && section.start < outer.end && section.label !== '') levels.push(section.level);
    else outer = section;
  }
  const highest = levels.reduce((least, level) => Math.min(least, level), Infinity);
  return levels.filter((level) => level === highest).length || sentences.length;
}
