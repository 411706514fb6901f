import type { ReportMeta } from '../report/types';
import type { Timeliness } from './types';

const DAY = 86_400_000;

/**
 * R01: reports are to be public before 1 April of the following year (domain.md §1.1). "Before" leaves 1 April
 * itself open, so that day is 'borderline'; later days count from 31 March. Reports on other periods have no deadline.
 */
export function timeliness(meta: Pick<ReportMeta, 'year' | 'period' | 'publishedOn'>): Timeliness {
  if (meta.period === 'half-year' || meta.period === 'multi-year') return { status: 'no-deadline' };
  if (meta.year === null || meta.publishedOn === null) return { status: 'undated' };
  const published = Date.parse(meta.publishedOn);
  if (Number.isNaN(published)) return { status: 'undated' };
  const days = Math.floor((published - Date.UTC(meta.year + 1, 2, 31)) / DAY);
  if (days <= 0) return { status: 'on-time' };
  return days === 1 ? { status: 'borderline' } : { status: 'late', days };
}
