import type { Check, CheckStatus } from '@/utils/report/types';

const order: Record<CheckStatus, number> = { attention: 0, 'not-seen': 1, unknown: 2, ok: 3 };

/** Whether a check says something that the reader may want to look at. */
export function needsAttention({ status }: Check): boolean {
  return status === 'attention' || status === 'not-seen';
}

/** What wants attention first; within a status the order of the rules. */
export function orderChecks(checks: readonly Check[]): Check[] {
  return [...checks].sort((a, b) => order[a.status] - order[b.status]);
}
