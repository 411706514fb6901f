import type { YearStep } from './steps';
import { isSameMatter } from './surroundings';
import type { ComparisonColumn, IndicatorCell, IndicatorRow } from './types';

/**
 * An indicator that a report gives in another unit (R25), for another period (R26), or both, than the report of the
 * year before, or by its words of another matter: the two figures stand side by side and are never subtracted.
 */
export interface IndicatorSwitch {
  metric: string;
  name: string;
  /** 'matter': in one unit and period, or in two units, of different things as far as the words around them tell. */
  differs: 'unit' | 'scope' | 'both' | 'matter';
  /** Columns. */
  from: number;
  to: number;
  before: IndicatorCell;
  after: IndicatorCell;
}

/**
 * Indicators that neighbouring years of a subject both have, but in no unit and period in common, or with a leap between
 * figures of different matters. Targets are no figures of a year.
 */
export function indicatorSwitches(
  columns: readonly Pick<ComparisonColumn, 'report'>[],
  rows: readonly IndicatorRow[],
  steps: readonly YearStep[],
): IndicatorSwitch[] {
  const byMetric = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.scope === 'target') continue;
    byMetric.set(row.metric, [...(byMetric.get(row.metric) ?? []), row]);
  }
  const textOf = (column: number) => columns[column]?.report.analysis.text ?? '';
  return steps.flatMap(({ from, to }) =>
    [...byMetric.values()].flatMap((same) => {
      const found = switchBetween(same, from, to);
      if (found?.differs !== 'unit') return found ?? [];
      const before = { text: textOf(from), quantity: found.before.quantity };
      const after = { text: textOf(to), quantity: found.after.quantity };
      return isSameMatter(before, after) ? found : { ...found, differs: 'matter' as const };
    }),
  );
}

function switchBetween(
  rows: readonly IndicatorRow[],
  from: number,
  to: number,
): IndicatorSwitch | null {
  const shared = rows.filter(({ cells }) => cells[from] && cells[to]);
  if (shared.length > 0) return leapBetween(shared, from, to);
  const [old, now] = [wholeYearFirst(rows, from), wholeYearFirst(rows, to)];
  const [before, after] = [old?.cells[from], now?.cells[to]];
  if (!old || !now || !before || !after) return null;
  const sameUnit = old.unit === now.unit;
  const differs = sameUnit ? 'scope' : old.scope === now.scope ? 'unit' : 'both';
  return { metric: now.metric, name: now.name, differs, from, to, before, after };
}

/** A figure of the whole year in both, and no change counted between them: their words are of different things. */
function leapBetween(
  shared: readonly IndicatorRow[],
  from: number,
  to: number,
): IndicatorSwitch | null {
  const row = shared.find(({ scope }) => scope === 'year');
  const [before, after] = [row?.cells[from], row?.cells[to]];
  if (!row || !before || !after || row.changes[to]) return null;
  return { metric: row.metric, name: row.name, differs: 'matter', from, to, before, after };
}

function wholeYearFirst(rows: readonly IndicatorRow[], column: number): IndicatorRow | undefined {
  const present = rows.filter(({ cells }) => cells[column]);
  return present.find(({ scope }) => scope === 'year') ?? present[0];
}
