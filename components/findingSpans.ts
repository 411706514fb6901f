import type { ReportAnalysis, Span } from '@/utils/report/types';
import type { FindingKind } from '@/utils/painting/types';

/** What was found in a report: by the analysis, and as text shared with others in the library. */
interface Found {
  analysis: Pick<ReportAnalysis, 'quantities' | 'boilerplate'>;
  reuse: readonly Span[];
}

/** Everything of one kind that analysis and library found. */
export function findingSpans({ analysis, reuse }: Found, kind: FindingKind): readonly Span[] {
  if (kind === 'indicator') return analysis.quantities;
  return kind === 'reuse' ? reuse : analysis.boilerplate.filter((span) => span.kind === kind);
}
