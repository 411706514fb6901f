import { subjectOf } from './subject';
import type { ComparedReport, Comparison } from './types';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** By subject, then year (unknown last), then date of publication, then key: the order of a comparison's columns. */
export function byPlaceAndYear(a: ComparedReport, b: ComparedReport): number {
  const [first, second] = [a.analysis.meta, b.analysis.meta];
  return (
    collator.compare(subjectOf(first), subjectOf(second)) ||
    (first.year ?? Infinity) - (second.year ?? Infinity) ||
    compareText(first.publishedOn ?? '', second.publishedOn ?? '') ||
    compareText(a.key, b.key)
  );
}

/** What the chosen reports have in common. */
export function kindOf(reports: readonly ComparedReport[]): Comparison['kind'] {
  const subjects = new Set(reports.map((report) => subjectOf(report.analysis.meta)));
  if (subjects.size <= 1) return 'years';
  const years = new Set(reports.map((report) => report.analysis.meta.year));
  return years.size === 1 ? 'places' : 'mixed';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
