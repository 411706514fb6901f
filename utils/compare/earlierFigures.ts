import type { Quantity, ReportAnalysis } from '../report/types';
import { changeBetween, type ChosenFigure } from './change';
import { chooseFigure } from './figures';
import { subjectsOf } from './subject';
import type { IndicatorChange } from './types';

/** The part of a report that its figures are looked up in. */
export type FigureSource = Pick<ReportAnalysis, 'meta' | 'text' | 'quantities'>;

/** What an earlier report of the same subject says of an indicator. */
export interface EarlierFigure {
  year: number;
  quantity: Quantity;
  /** From there to the report at hand; null where the two are no figures of a whole year (R26). */
  change: IndicatorChange | null;
}

/** Earlier figures, the latest year first, by the `start` of the figure in the report at hand. */
export type EarlierFigures = Record<number, EarlierFigure[]>;

/** More years than one card holds. */
const MAX_YEARS = 5;

/**
 * The same indicators in earlier yearly reports of the same subject: same catalog entry, same unit, same scope. Of
 * several figures of an indicator only the one that stands for the report gets them, its parts do not.
 */
export function earlierFigures(
  report: FigureSource,
  others: readonly FigureSource[],
): EarlierFigures {
  const found: EarlierFigures = {};
  const { year, period } = report.meta;
  if (year === null || period !== 'year') return found;
  const earlier = earlierReports(report, year, others);
  for (const [id, figures] of figuresOf(report)) {
    const after = chosenOf(report.text, figures);
    if (!after) continue;
    const years: EarlierFigure[] = [];
    for (const [otherYear, other] of earlier) {
      const before = chosenOf(other.text, other.figures.get(id) ?? []);
      if (!before) continue;
      const { quantity } = before;
      const change =
        quantity.scope === 'year' ? changeBetween(before, after, 0, year - otherYear) : null;
      years.push({ year: otherYear, quantity, change });
    }
    if (years.length > 0) found[after.quantity.start] = years.slice(0, MAX_YEARS);
  }
  return found;
}

type Figures = ReadonlyMap<string, Quantity[]>;

/** One report for each earlier year, the latest first. Of several for one year the first is taken. */
function earlierReports(
  report: FigureSource,
  year: number,
  others: readonly FigureSource[],
): [year: number, { text: string; figures: Figures }][] {
  const [subject, ...subjects] = subjectsOf([report.meta, ...others.map(({ meta }) => meta)]);
  if (subject === undefined || subject === '') return [];
  const byYear = new Map<number, { text: string; figures: Figures }>();
  others.forEach((other, i) => {
    const { year: otherYear, period } = other.meta;
    if (subjects[i] !== subject || period !== 'year' || otherYear === null) return;
    if (otherYear >= year || byYear.has(otherYear)) return;
    byYear.set(otherYear, { text: other.text, figures: figuresOf(other) });
  });
  return [...byYear].sort(([a], [b]) => b - a);
}

/** By indicator, unit and scope, in text order; what the catalog does not name cannot be followed. */
function figuresOf({ quantities }: FigureSource): Map<string, Quantity[]> {
  const figures = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const { metric, unit, scope } = quantity;
    if (metric === 'other') continue;
    const id = JSON.stringify([metric, unit, scope]);
    figures.set(id, [...(figures.get(id) ?? []), quantity]);
  }
  return figures;
}

function chosenOf(text: string, figures: readonly Quantity[]): ChosenFigure | null {
  const [first, ...more] = figures;
  return first ? { ...chooseFigure(text, [first, ...more]), candidates: [...figures] } : null;
}
