import { useMemo } from 'preact/hooks';
import { compareReports } from '@/utils/compare/compare';
import { orderByKeys, reorderColumns } from '@/utils/compare/reorder';
import type { ComparedReport, Comparison } from '@/utils/compare/types';
import type { ReportChoice } from './address';

/** The comparison of these reports as the reader has set it up; made anew only when something of that changes. */
export function useComparison(
  reports: readonly ComparedReport[],
  { keys, inOrder = false, same = [] }: ReportChoice,
): Comparison {
  const order = inOrder ? keys.join('\n') : '';
  return useMemo(() => {
    const compared = compareReports(reports, { sameSubjects: same });
    return inOrder ? reorderColumns(compared, orderByKeys(compared, keys)) : compared;
  }, [reports, order, JSON.stringify(same)]);
}
