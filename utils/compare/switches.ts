import type { IndicatorCell, IndicatorRow } from './types';
import type { YearStep } from './steps';

/**
 * An indicator that a report gives in another unit (R25), for another period (R26), or both, than the report of the
 * year before: the two figures stand side by side and are never subtracted.
 */
export interface IndicatorSwitch {
  metric: string;
  name: string;
  differs: 'unit' | 'scope' | 'both';
  /** Columns. */
  from: number;
  to: number;
  before: IndicatorCell;
  after: IndicatorCell;
}

/** Indicators that neighbouring years of a subject both have, but in no unit and period in common. Targets are no figures of a year. */
export function indicatorSwitches(
  rows: readonly IndicatorRow[],
  steps: readonly YearStep[],
): IndicatorSwitch[] {
  const byMetric = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.scope === 'target') continue;
    byMetric.set(row.metric, [...(byMetric.get(row.metric) ?? []), row]);
  }
  return steps.flatMap(({ from, to }) =>
    [...byMetric.values()].flatMap((same) => switchBetween(same, from, to) ?? []),
  );
}

function switchBetween(
  rows: readonly IndicatorRow[],
  from: number,
  to: number,
): IndicatorSwitch | null {
  if (rows.some(({ cells }) => cells[from] && cells[to])) return null;
  const [old, now] = [wholeYearFirst(rows, from), wholeYearFirst(rows, to)];
  const [before, after] = [old?.cells[from], now?.cells[to]];
  if (!old || !now || !before || !after) return null;
  const sameUnit = old.unit === now.unit;
  const differs = sameUnit ? 'scope' : old.scope === now.scope ? 'unit' : 'both';
  return { metric: now.metric, name: now.name, differs, from, to, before, after };
}

function wholeYearFirst(rows: readonly IndicatorRow[], column: number): IndicatorRow | undefined {
  const present = rows.filter(({ cells }) => cells[column]);
  return present.find(({ scope }) => scope === 'year') ?? present[0];
}
