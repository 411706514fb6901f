import type { Check, Span } from '../report/types';
import type { Comparison } from './types';

/** A check that one or more reports answer with the same words. */
export interface SharedCheck {
  id: string;
  status: Check['status'];
  summary: string;
  /** By column, in their order. */
  where: { column: number; evidence: Span[] }[];
}

/** What R10 says of all four statutory contents, these say of one each: not seen. */
const TOLD_BY_CONTENTS = new Set(['R11', 'R12', 'R14']);

/** What wants attention in any of the reports, then what was not seen, each said once for all reports it holds for. */
export function sharedChecks({ columns }: Pick<Comparison, 'columns'>): SharedCheck[] {
  const shared = new Map<string, SharedCheck>();
  columns.forEach(({ attention }, column) => {
    const contentsTold = attention.some(({ id }) => id === 'R10');
    for (const { id, status, summary, evidence } of attention) {
      if (contentsTold && status === 'not-seen' && TOLD_BY_CONTENTS.has(id)) continue;
      const name = JSON.stringify([id, status, summary]);
      const known = shared.get(name) ?? { id, status, summary, where: [] };
      known.where.push({ column, evidence });
      shared.set(name, known);
    }
  });
  const all = [...shared.values()];
  const ofStatus = (status: Check['status']) => all.filter((check) => check.status === status);
  return [...ofStatus('attention'), ...ofStatus('not-seen')];
}
