import type { Quantity, ReportAnalysis } from '../report/types';
import { changeBetween, type ChosenFigure } from './change';
import type { Figures } from './figures';
import { figuresOverYears, type YearFigures } from './figuresOverYears';
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
    const own = { year, text: report.text, figures };
    const same = earlier.flatMap(({ year: otherYear, text, figures: all }) => {
      const [first, ...more] = all.get(id) ?? [];
      return first ? [{ year: otherYear, text, figures: [first, ...more] as const }] : [];
    });
    const [after, ...befores] = chosenFigures([own, ...same]);
    if (!after) continue;
    const years = befores.map((before): EarlierFigure => {
      const { quantity, year: otherYear } = before;
      const change =
        quantity.scope === 'year' ? changeBetween(before, after, 0, year - otherYear) : null;
      return { year: otherYear, quantity, change };
    });
    if (years.length > 0) found[after.quantity.start] = years.slice(0, MAX_YEARS);
  }
  return found;
}

interface EarlierReport {
  year: number;
  text: string;
  figures: ReadonlyMap<string, Figures>;
}

/** One report for each earlier year, the latest first. Of several for one year the first is taken. */
function earlierReports(
  report: FigureSource,
  year: number,
  others: readonly FigureSource[],
): EarlierReport[] {
  const [subject, ...subjects] = subjectsOf([report.meta, ...others.map(({ meta }) => meta)]);
  if (subject === undefined || subject === '') return [];
  const byYear = new Map<number, EarlierReport>();
  others.forEach((other, i) => {
    const { year: otherYear, period } = other.meta;
    if (subjects[i] !== subject || period !== 'year' || otherYear === null) return;
    if (otherYear >= year || byYear.has(otherYear)) return;
    byYear.set(otherYear, { year: otherYear, text: other.text, figures: figuresOf(other) });
  });
  return [...byYear.values()].sort((a, b) => b.year - a.year);
}

/** By indicator, unit and scope, in text order; what the catalog does not name cannot be followed. */
function figuresOf({ quantities }: FigureSource): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  for (const quantity of quantities) {
    const { metric, unit, scope } = quantity;
    if (metric === 'other') continue;
    const id = JSON.stringify([metric, unit, scope]);
    const known = figures.get(id);
    figures.set(id, known ? [...known, quantity] : [quantity]);
  }
  return figures;
}

/** The figure that stands for each report, the reports in descending order of their years. */
function chosenFigures(
  reports: readonly (YearFigures & { year: number })[],
): (ChosenFigure & { year: number })[] {
  const ascending = [...reports].reverse();
  return figuresOverYears(ascending)
    .map((choice, nth) => {
      const { year = 0, text = '', figures = [] } = ascending[nth] ?? {};
      return { ...choice, year, text, candidates: [...figures] };
    })
    .reverse();
}
