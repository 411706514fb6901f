import { toOriginal, type Folded } from '../../text/fold';
import type { Boilerplate, Span } from '../types';
import type { JudgedClause } from './judge';

/**
 * The spans to mark: the statements of the clauses a rule fits, without the comma or full stop behind them.
 * Headings announce and state nothing; they are never marked.
 *
 * @param structure folded ranges that are no running text, in order
 */
export function boilerplateOf(
  folded: Folded,
  clauses: readonly JudgedClause[],
  structure: readonly Span[],
): Boilerplate[] {
  const spans: Boilerplate[] = [];
  let next = 0;
  for (const { head, end, rule } of clauses) {
    while ((structure[next]?.end ?? Infinity) <= head) next++;
    const heading = (structure[next]?.start ?? Infinity) <= head;
    if (!rule || heading || head >= end) continue;
    const span = toOriginal(folded, head, end);
    spans.push({ start: span.start, end: span.end, kind: rule.kind, rule: rule.id });
  }
  return spans;
}
