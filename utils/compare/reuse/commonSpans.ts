import type { ReportAnalysis, Span } from '../../report/types';

/**
 * What of a report is no one's own wording whatever the library holds: headings and labels, and the phrases that the
 * shipped rules take for boilerplate.
 */
export function commonSpans({
  sentences,
  boilerplate,
}: Pick<ReportAnalysis, 'sentences' | 'boilerplate'>): Span[] {
  return [...sentences.filter(({ label }) => label === 'structure'), ...boilerplate].map(
    ({ start, end }) => ({ start, end }),
  );
}
