import { isYearly } from './period';
import type { ComparedReport, Comparison } from './types';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** A report with the name under which it is followed, and the one it goes by itself. */
export interface Subject {
  report: ComparedReport;
  /** Unlike any other's where the report does not name one. */
  subject: string;
  namedAs: string;
}

/** By subject, then year (unknown last), the whole year behind its parts, then date of publication, then key: the order of a comparison's columns. */
export function bySubjectAndYear(a: Subject, b: Subject): number {
  const [first, second] = [a.report.analysis.meta, b.report.analysis.meta];
  return (
    collator.compare(a.subject, b.subject) ||
    compareYears(first.year, second.year) ||
    Number(isYearly(first)) - Number(isYearly(second)) ||
    compareText(first.publishedOn ?? '', second.publishedOn ?? '') ||
    compareText(a.report.key, b.report.key)
  );
}

/** What the chosen reports have in common. */
export function kindOf(
  reports: readonly Pick<Subject, 'report' | 'subject'>[],
): Comparison['kind'] {
  if (new Set(reports.map(({ subject }) => subject)).size <= 1) return 'years';
  const years = new Set(reports.map(({ report }) => report.analysis.meta.year));
  return years.size === 1 ? 'places' : 'mixed';
}

function compareYears(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
