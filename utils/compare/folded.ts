import type { ReportAnalysis } from '../report/types';
import { fold, type Folded } from '../text/fold';

/** A report stands in several comparisons of neighbours; its text is folded once, as long as the analysis lives. */
const known = new WeakMap<object, Folded>();

/** The folded text of a report. */
export function foldedOf(analysis: Pick<ReportAnalysis, 'text'>): Folded {
  const before = known.get(analysis);
  if (before && before.original === analysis.text) return before;
  const folded = fold(analysis.text);
  known.set(analysis, folded);
  return folded;
}
