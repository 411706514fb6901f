import type { Quantity } from '../report/types';
import { changeBetween } from './change';
import { figuresOverYears, type Choice } from './figuresOverYears';
import { sentenceAround } from './passages';
import { isYearly } from './period';
import type { ComparisonColumn, IndicatorCell, IndicatorChange, IndicatorRow } from './types';

/**
 * Indicators side by side. A row holds one catalog indicator in one unit and one scope: 件 beside 人次 and a year
 * beside five years stand in rows of their own and are never subtracted (R25, R26). Figures without a catalog id
 * cannot be aligned and are left out.
 */
export function indicatorRows(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
): IndicatorRow[] {
  const figures = new Map<string, Quantity[][]>();
  columns.forEach(({ report }, column) => {
    for (const quantity of report.analysis.quantities) {
      if (quantity.metric === 'other') continue;
      const id = JSON.stringify([quantity.metric, quantity.unit, quantity.scope]);
      const byColumn = figures.get(id) ?? columns.map(() => []);
      byColumn[column]?.push(quantity);
      figures.set(id, byColumn);
    }
  });
  const followed = followedColumns(columns);
  const rows = [...figures.values()].flatMap(
    (byColumn) => rowOf(columns, followed, byColumn) ?? [],
  );
  const isShared = (row: IndicatorRow) => row.cells.filter(Boolean).length > 1;
  return [...rows.filter(isShared), ...rows.filter((row) => !isShared(row))];
}

function rowOf(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
  followed: readonly number[][],
  byColumn: readonly Quantity[][],
): IndicatorRow | null {
  const chosen = choicesOf(columns, followed, byColumn);
  const cells = byColumn.map((figures, column) => cellOf(columns[column], figures, chosen[column]));
  const first = cells.find((cell) => cell !== null)?.quantity;
  if (!first) return null;
  const { metric, metricName: name, unit, scope } = first;
  const changes = cells.map((cell, column) => changeInto(columns, cells, cell, column));
  return { metric, name, unit, scope, cells, changes };
}

/** By column; the yearly reports of a subject are looked at together. */
function choicesOf(
  columns: readonly Pick<ComparisonColumn, 'report'>[],
  followed: readonly number[][],
  byColumn: readonly Quantity[][],
): (Choice | undefined)[] {
  const chosen: (Choice | undefined)[] = columns.map(() => undefined);
  for (const own of followed) {
    const years = own.flatMap((column) => {
      const [first, ...more] = byColumn[column] ?? [];
      const report = columns[column];
      if (!first || !report) return [];
      return [{ column, text: textOf(report), figures: [first, ...more] as const }];
    });
    figuresOverYears(years).forEach((choice, nth) => {
      const year = years[nth];
      if (year) chosen[year.column] = choice;
    });
  }
  return chosen;
}

/** A report of another period than a year is a group of its own. */
function followedColumns(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
): number[][] {
  const groups = new Map<string | number, number[]>();
  columns.forEach(({ report, subject }, column) => {
    const group = isYearly(report.analysis.meta) ? subject : column;
    groups.set(group, [...(groups.get(group) ?? []), column]);
  });
  return [...groups.values()];
}

function cellOf(
  column: Pick<ComparisonColumn, 'report'> | undefined,
  candidates: Quantity[],
  chosen: Choice | undefined,
): IndicatorCell | null {
  if (!chosen || !column) return null;
  const sentence = sentenceAround(column.report.analysis, chosen.quantity);
  return { ...chosen, candidates, sentence };
}

/** The change against the subject's last report of an earlier year; only whole years are compared (R26). */
function changeInto(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
  cells: readonly (IndicatorCell | null)[],
  cell: IndicatorCell | null,
  column: number,
): IndicatorChange | null {
  const own = columns[column];
  const year = own && followedYear(own);
  if (!cell || !own || !year || cell.quantity.scope !== 'year') return null;
  for (let from = column - 1; from >= 0; from -= 1) {
    const earlier = columns[from];
    const earlierYear = earlier && followedYear(earlier);
    if (earlier?.subject !== own.subject || !earlierYear || earlierYear >= year) continue;
    const before = cells[from];
    if (!before) return null;
    const [first, second] = [textOf(earlier), textOf(own)];
    const years = year - earlierYear;
    return changeBetween({ ...before, text: first }, { ...cell, text: second }, from, years);
  }
  return null;
}

/** The year of a report that is followed over the years; null for others. */
function followedYear({ report }: Pick<ComparisonColumn, 'report'>): number | null {
  const { meta } = report.analysis;
  return isYearly(meta) ? meta.year : null;
}

const textOf = ({ report }: Pick<ComparisonColumn, 'report'>) => report.analysis.text;
