import type { ComparisonColumn } from './types';

/** From a report of a subject to its next year's, as columns. */
export interface YearStep {
  from: number;
  to: number;
}

/**
 * The steps from year to year of all subjects: each report and the latest version of the year before it. There are no
 * more of them than columns, so that what is heavy is done for neighbours only.
 */
export function yearSteps(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
): YearStep[] {
  const latest = new Map<string, number>();
  return columns.flatMap(({ report, subject }, to) => {
    const { year } = report.analysis.meta;
    if (year === null) return [];
    latest.set(JSON.stringify([subject, year]), to);
    const from = latest.get(JSON.stringify([subject, year - 1]));
    return from === undefined ? [] : [{ from, to }];
  });
}
