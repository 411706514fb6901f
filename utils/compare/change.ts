import type { Quantity } from '../report/types';
import { isSameMatter } from './surroundings';
import type { ChangeFlag, IndicatorCell, IndicatorChange } from './types';

/** R27 of domain.md §2: from this relative change on, and at least this much in the figure's own unit. */
const LARGE_RATE = 0.5;
const LARGE_DIFFERENCE = 10;
/** R27: shorter numbers repeat by chance. */
const NOTABLE_DIGITS = 3;

/** The figures of a report that a change is counted from, and the text they stand in. */
export type ChosenFigure = Pick<IndicatorCell, 'quantity' | 'choice' | 'candidates'> & {
  text: string;
};

/**
 * The change of one indicator between two reports of the same subject, same unit and scope. Percentages differ
 * by points. Flags are set for neighbouring years only. Null for a leap between figures that count different things:
 * the difference would say nothing.
 */
export function changeBetween(
  before: ChosenFigure,
  after: ChosenFigure,
  from: number,
  years: number,
): IndicatorChange | null {
  const [first, second] = [before.quantity, after.quantity];
  if (isLarge(first.value, second.value) && !isSameMatter(before, after)) return null;
  const difference = rounded(second.value - first.value);
  return {
    from,
    years,
    difference,
    rate: first.value === 0 ? null : difference / Math.abs(first.value),
    measure: /^(%|‰|个百分点)$/.test(second.unit) ? 'points' : 'amount',
    approx: first.approx || second.approx,
    flags: years === 1 ? flagsOf(before, after) : [],
  };
}

function flagsOf(before: ChosenFigure, after: ChosenFigure): ChangeFlag[] {
  if (before.quantity.value === after.quantity.value) {
    return isNotable(after.quantity) ? ['same-figure'] : [];
  }
  // A part that was taken for the whole must not look like a fall: whichever figure is meant, the change is large.
  const isCertain = possible(before).every((a) => possible(after).every((b) => isLarge(a, b)));
  return isCertain ? ['large-change'] : [];
}

/** The values that the report may mean by the indicator. */
function possible({ quantity, choice, candidates }: ChosenFigure): number[] {
  return choice === 'first' ? candidates.map(({ value }) => value) : [quantity.value];
}

function isLarge(before: number, after: number): boolean {
  const difference = Math.abs(after - before);
  const rate = before === 0 ? Infinity : difference / Math.abs(before);
  return rate >= LARGE_RATE && difference >= LARGE_DIFFERENCE;
}

/** Whether it is strange to meet this number again: three digits or more, and not the whole of something. */
function isNotable({ value, unit }: Quantity): boolean {
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
  return digits.length >= NOTABLE_DIGITS && !(value === 100 && unit === '%');
}

/** Without the traces of binary fractions (92.3 − 90 = 2.2999…); figures in reports have at most four decimals. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
