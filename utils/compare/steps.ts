import { isYearly, reportId } from './period';
import type { ComparisonColumn } from './types';

/** From a report of a subject to its next year's, as columns. */
export interface YearStep {
  from: number;
  to: number;
}

/**
 * The steps from year to year of all subjects: each report of a whole year and the latest version of the one before it.
 * There are no more of them than columns, so that what is heavy is done for neighbours only.
 */
export function yearSteps(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
): YearStep[] {
  const latest = new Map<string, number>();
  return columns.flatMap(({ report, subject }, to) => {
    const { meta } = report.analysis;
    if (meta.year === null || !isYearly(meta)) return [];
    latest.set(reportId(subject, meta), to);
    const from = latest.get(reportId(subject, { ...meta, year: meta.year - 1 }));
    return from === undefined ? [] : [{ from, to }];
  });
}
