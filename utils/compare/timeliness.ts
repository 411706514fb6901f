import { daysAfterDeadline } from '../report/checks/publication';
import type { ReportMeta } from '../report/types';
import type { Timeliness } from './types';

/**
 * R01: reports are to be public before 1 April of the following year (domain.md §1.1). "Before" leaves 1 April
 * itself open, so that day is 'borderline'; later days count from 31 March. Reports on other periods have no deadline.
 */
export function timeliness(meta: Pick<ReportMeta, 'year' | 'period' | 'publishedOn'>): Timeliness {
  if (meta.period === 'half-year' || meta.period === 'multi-year') return { status: 'no-deadline' };
  const days = daysAfterDeadline(meta);
  if (days === null) return { status: 'undated' };
  if (days <= 0) return { status: 'on-time' };
  return days === 1 ? { status: 'borderline' } : { status: 'late', days };
}
