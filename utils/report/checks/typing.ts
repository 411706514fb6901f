import { isHan } from '../../text/characters';
import { toOriginal } from '../../text/fold';
import { clausesOf } from '../boilerplate/clauses';
import type { Span } from '../types';
import { check, findAll, statementsOf, foldedText, type CheckInput } from './input';

/** Shorter sentences recur by chance: 成效显著。 */
const SHORTEST_SENTENCE = 14;
const SHORTEST_CLAUSE = 8;
/** With a figure in it even a short clause does not recur by chance: 排查隐患5起. */
const SHORTEST_WITH_FIGURE = 5;

/** Slips that a pattern can tell, each with what it is. */
const SLIPS: readonly RegExp[] = [
  /20\d\d20\d\d年/g, // a dash is missing: 20212025年
  /(?:总)?人次(?:共|累计)?(?:达|为|共计)\d+余?(?:次|场)(?!人)/g, // 总人次达320次
  /场次(?:共|累计)?(?:达|为|共计)\d+余?人/g,
  /(?:约|近)\d+余[^,。;]/g, // hedged twice: 约80余人
  /[,、;]{2,}|。{2}(?!。)|[,、][。;]/g,
  /的的(?![确士])|和和|与与|及及/g,
];
/** Longer ones first: a word of four is not two of two. */
const WORD_LENGTHS = [4, 3, 2] as const;
/** 一项一项, 逐条逐条 are counted out one by one. */
const COUNTED_OUT = new Set('一二三四五六七八九十两逐每多次各');
/** Words that are written twice on purpose. */
const ON_PURPOSE =
  /^(?:一|两|逐|多|层层|点点|步步|家家|人人|天天|常常|时时|处处|研究研究|商量商量)/;

/** R37: sentences or clauses that stand twice, missing dashes, units that do not fit. */
export function slips(input: CheckInput) {
  const found = [
    ...repeatedSentences(input),
    ...repeatedClauses(input),
    ...[...SLIPS.flatMap((pattern) => findAll(input, pattern)), ...repeatedWords(input)].filter(
      ({ start, end }) => !ON_PURPOSE.test(input.folded.original.slice(start, end)),
    ),
  ].sort((a, b) => a.start - b.start);
  return found.length === 0
    ? check('R37', 'ok', '未见重复的句子或常见的文字疏漏。')
    : check('R37', 'attention', `有${found.length}处文字建议核对（重复、标点或单位）。`, found);
}

function repeatedSentences(input: CheckInput): Span[] {
  const seen = new Set<string>();
  return statementsOf(input, 'measures', 'leadership', 'shortcomings', 'plans', 'opening').filter(
    (sentence) => {
      const text = foldedText(input, sentence);
      if (text.length < SHORTEST_SENTENCE) return false;
      const repeated = seen.has(text);
      seen.add(text);
      return repeated;
    },
  );
}

/** Words of two to four characters written twice in a row, not thrice: 衔接衔接机制. */
function repeatedWords({ folded }: CheckInput): Span[] {
  const { text } = folded;
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const length = WORD_LENGTHS.find((each) => isTwice(text, at, each));
    if (length === undefined || COUNTED_OUT.has(text.charAt(at - 1))) continue;
    found.push(toOriginal(folded, at, at + 2 * length));
    at += 2 * length - 1;
  }
  return found;
}

/** Whether the `length` Han characters from `at` stand there again right behind, and not a third time. */
function isTwice(text: string, at: number, length: number): boolean {
  if (text.charCodeAt(at) !== text.charCodeAt(at + length)) return false;
  for (let i = at; i < at + length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit) || unit !== text.charCodeAt(i + length)) return false;
  }
  return !text.startsWith(text.slice(at, at + length), at + 2 * length);
}

/** The same clause twice within three: 排查出5起,排查出5起. */
function repeatedClauses({ folded }: CheckInput): Span[] {
  const { text } = folded;
  const recent: string[] = [];
  return clausesOf(text).flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    const least = /\d/.test(clause) ? SHORTEST_WITH_FIGURE : SHORTEST_CLAUSE;
    const repeated = clause.length >= least && recent.includes(clause);
    recent.push(clause);
    if (recent.length > 3) recent.shift();
    return repeated ? [toOriginal(folded, start, end)] : [];
  });
}
