import type { IndicatorCell, IndicatorChange, IndicatorRow, Timeliness } from '../compare/types';
import type { Quantity } from '../report/types';
import { oneLine } from './plainText';
import { scopeWords, type Translate } from './words';

/** With thousands separators and at most four decimals, as many as figures in reports have. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** A share of 0–1 as whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The day of an instant where the reader is, as ISO date. */
export function day(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Words that stand behind a number; all others stand before it. */
const TRAILING_QUALIFIER = /^(?:[余多]|有余|以上|以下|以内|左右)$/;

/** In what unit a row is shown, and how many base units that is. */
export interface ShownUnit {
  name: string;
  size: number;
}

/** Amounts of money read in 万元 when each of them is one or more; everything else in its base unit. */
export function shownUnit({
  unit,
  cells,
}: {
  unit: string;
  cells: readonly (Pick<IndicatorCell, 'quantity'> | null)[];
}): ShownUnit {
  const isLarge = cells.every((cell) => cell === null || Math.abs(cell.quantity.value) >= 10_000);
  return unit === '元' && isLarge
    ? { name: '万元', size: 10_000 }
    : { name: oneLine(unit), size: 1 };
}

/** The figure without its unit, with the report's own qualifier (R28): 约60, 3,200余. */
export function figure(quantity: Quantity, { size }: ShownUnit, t: Translate): string {
  const number = decimal(quantity.value / size);
  const qualifier = oneLine(quantity.qualifier);
  if (qualifier === '') return quantity.approx ? t('notes_approx', number) : number;
  return TRAILING_QUALIFIER.test(qualifier) ? number + qualifier : qualifier + number;
}

/** The figure with its unit. */
export function figureWithUnit(quantity: Quantity, unit: ShownUnit, t: Translate): string {
  return figure(quantity, unit, t) + unit.name;
}

/** Marks of footnotes: one of several values was taken, the total (†), the first (‡), or the one said as in a neighbouring year (§). */
export const choiceMarks: Record<IndicatorCell['choice'], string> = {
  only: '',
  total: '†',
  first: '‡',
  alike: '§',
};

/** An indicator's name, with its scope where that is not the year. */
export function indicatorName(row: Pick<IndicatorRow, 'name' | 'scope'>, t: Translate): string {
  const scope = scopeWords[row.scope];
  const name = oneLine(row.name);
  return scope === null ? name : t('notes_in_scope', name, t(scope));
}

/** How much a figure moved: a rate, percentage points, or the difference where no rate can be told. */
export function change(move: IndicatorChange, t: Translate): string {
  const amount = movedBy(move, t);
  const hedged = move.approx && move.difference !== 0 ? t('notes_change_approx', amount) : amount;
  return move.years > 1 ? t('notes_change_over', hedged, move.years) : hedged;
}

function movedBy({ difference, rate, measure }: IndicatorChange, t: Translate): string {
  if (difference === 0) return t('notes_change_none');
  if (measure === 'points') return t('notes_change_points', signed(difference));
  if (rate === null) return signed(difference);
  // From tenfold on a decimal says nothing.
  const percentage = rate * 100;
  return `${signed(rate < 10 ? Math.round(percentage * 10) / 10 : Math.round(percentage))}%`;
}

/** With its sign, and a true minus. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${decimal(Math.abs(value))}`;
}

/** 按时, 临界 …; '' for reports that have no deadline. */
export function timelinessWords(when: Timeliness, t: Translate): string {
  switch (when.status) {
    case 'on-time':
      return t('timeliness_on_time');
    case 'borderline':
      return t('timeliness_borderline');
    case 'late':
      return t('timeliness_late', when.days);
    case 'undated':
      return t('timeliness_undated');
    case 'no-deadline':
      return '';
  }
}
