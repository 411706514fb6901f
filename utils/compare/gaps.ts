import { changedSentences } from './changedSentences';
import { isYearly, reportId } from './period';
import type { Comparison, ComparisonColumn, Version } from './types';

type Column = Pick<ComparisonColumn, 'report' | 'subject'>;

/**
 * Texts of one subject, year and period that differ: a report changed after publication, or two platforms that do not agree
 * (R05, R06). Each later one is held against the one before it.
 */
export function findVersions(columns: readonly Column[]): Version[] {
  const last = new Map<string, number>();
  return columns.flatMap(({ report, subject }, to) => {
    const { meta } = report.analysis;
    const id = reportId(subject, meta);
    const from = meta.year === null ? undefined : last.get(id);
    last.set(id, to);
    const before = from === undefined ? undefined : columns[from]?.report;
    if (from === undefined || !before) return [];
    return [{ from, to, changes: changedSentences(before.analysis, report.analysis) }];
  });
}

/** For each subject the years between its first and its last yearly report that are not among the columns. */
export function findMissingYears(columns: readonly Column[]): Comparison['missingYears'] {
  const yearsBySubject = new Map<string, Set<number>>();
  for (const { report, subject } of columns) {
    const { year, period } = report.analysis.meta;
    if (year === null || !isYearly({ period })) continue;
    yearsBySubject.set(subject, (yearsBySubject.get(subject) ?? new Set()).add(year));
  }
  return [...yearsBySubject].flatMap(([subject, present]) => {
    const years: number[] = [];
    for (let year = Math.min(...present) + 1; year < Math.max(...present); year += 1) {
      if (!present.has(year)) years.push(year);
    }
    return years.length > 0 ? [{ subject, years }] : [];
  });
}
