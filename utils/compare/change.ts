import type { Quantity } from '../report/types';
import type { ChangeFlag, IndicatorChange } from './types';

/** R27 of domain.md §2: from this relative change on, and at least this much in the figure's own unit. */
const LARGE_RATE = 0.5;
const LARGE_DIFFERENCE = 10;
/** R27: shorter numbers repeat by chance. */
const NOTABLE_DIGITS = 3;

/**
 * The change of one indicator between two reports of the same subject, same unit and scope. Percentages differ
 * by points. Flags are set for neighbouring years only.
 */
export function changeBetween(
  before: Quantity,
  after: Quantity,
  from: number,
  years: number,
): IndicatorChange {
  const difference = rounded(after.value - before.value);
  const rate = before.value === 0 ? null : difference / Math.abs(before.value);
  return {
    from,
    years,
    difference,
    rate,
    measure: /^(%|‰|个百分点)$/.test(after.unit) ? 'points' : 'amount',
    approx: before.approx || after.approx,
    flags: years === 1 ? flagsOf(after, difference, rate) : [],
  };
}

function flagsOf(after: Quantity, difference: number, rate: number | null): ChangeFlag[] {
  if (difference === 0) return isNotable(after) ? ['same-figure'] : [];
  const isLarge =
    Math.abs(rate ?? Infinity) >= LARGE_RATE && Math.abs(difference) >= LARGE_DIFFERENCE;
  return isLarge ? ['large-change'] : [];
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
