import { fold } from '../text/fold';
import type { Quantity } from '../report/types';
import type { FigureChoice } from './types';

/** Words that name a total, in the clause before the figure. 公共 and 中共 are no totals. */
const TOTAL = /(?<![公中])共|合计|总计|总数|总量|累计|全年/;
/** Words that name a part of a total. */
const PART = /其中|分别/;
const CLAUSE_END = /[,。;:!?\n]/;

/** All figures of one indicator in a report, in text order. */
export type Figures = readonly [Quantity, ...Quantity[]];

/**
 * Which of several figures of one indicator stands for the report: the first that its clause names as a total and
 * not as a part, otherwise the first that is no part.
 */
export function chooseFigure(
  text: string,
  figures: Figures,
): { quantity: Quantity; choice: Exclude<FigureChoice, 'alike'> } {
  const [first] = figures;
  if (figures.every(({ value }) => value === first.value)) {
    return { quantity: first, choice: 'only' };
  }
  const wholes = wholesOf(text, figures);
  const total = wholes.find((figure) => TOTAL.test(clauseBefore(text, figure)));
  if (total) return { quantity: total, choice: 'total' };
  return { quantity: wholes[0] ?? first, choice: 'first' };
}

/** The figures that are not said to be a part of another. */
export function wholesOf(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.filter((figure) => !PART.test(clauseBefore(text, figure)));
}

/** How far a clause is read back from its figure, in UTF-16 units. */
const CLAUSE_REACH = 40;

function clauseBefore(text: string, figure: Quantity): string {
  const before = fold(text.slice(Math.max(0, figure.start - CLAUSE_REACH), figure.start)).text;
  const clauses = before.split(CLAUSE_END);
  return clauses[clauses.length - 1] ?? '';
}
