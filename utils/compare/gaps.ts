import { fold } from '../text/fold';
import type { Comparison, ComparisonColumn, Copies } from './types';

type Column = Pick<ComparisonColumn, 'report' | 'subject'>;

/** Reports chosen twice: the same subject and year in several columns, as one text under two addresses or as two versions (R05, R06). */
export function findCopies(columns: readonly Column[]): Copies[] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ report, subject }, index) => {
    const { year } = report.analysis.meta;
    const id = JSON.stringify([subject, year]);
    groups.set(id, [...(groups.get(id) ?? []), index]);
  });
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const texts = members.map((index) => fold(columns[index]?.report.analysis.text ?? '').text);
      return { columns: members, identical: new Set(texts).size === 1 };
    });
}

/** For each subject the years between its first and its last report that are not among the columns. */
export function findMissingYears(columns: readonly Column[]): Comparison['missingYears'] {
  const yearsBySubject = new Map<string, Set<number>>();
  for (const { report, subject } of columns) {
    const { year } = report.analysis.meta;
    if (year === null) continue;
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
