import type { ReportMeta } from '../report/types';

/**
 * Whom a report is about: the place, and for departments the organisation, since a district's government and its
 * bureaus write reports of their own. Reports are followed over the years by this name.
 */
export function subjectOf(meta: Pick<ReportMeta, 'level' | 'place' | 'org' | 'title'>): string {
  const names =
    meta.level === '部门' ? [meta.org, meta.place, meta.title] : [meta.place, meta.org, meta.title];
  return names.find((name) => name !== '') ?? '';
}
