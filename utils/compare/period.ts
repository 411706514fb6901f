import { partOfYear } from '../report/metadata/period';
import type { ReportMeta } from '../report/types';

type Timed = Pick<ReportMeta, 'period' | 'title'>;

/** Whether a report tells of a whole year: only such reports are followed from year to year. */
export function isYearly({ period }: Pick<ReportMeta, 'period'>): boolean {
  return period === 'year' || period === 'unknown';
}

/** Of which part of its year a report tells, in its own words (上半年); '' for a whole year, and where it does not say. */
export function partWords({ period, title }: Timed): string {
  return period === 'half-year' ? partOfYear(title) : '';
}

/** Which report of a subject this is; two texts with the same id are versions of one. `year` must be known. */
export function reportId(subject: string, meta: Timed & Pick<ReportMeta, 'year'>): string {
  const period = isYearly(meta) ? 'year' : meta.period;
  return JSON.stringify([subject, meta.year, period, partWords(meta)]);
}
