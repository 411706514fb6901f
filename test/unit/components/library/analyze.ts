import type { ReportAnalysis } from '@/utils/report/types';

/** By address, what the reports of a test were made up to be. */
export const analyses = new Map<string, ReportAnalysis>();

/** Stands for the analysis of `utils/report/analyze`; fails for a text that was not made up. */
export function analyzeReport({ url }: { url: string }): ReportAnalysis {
  const analysis = analyses.get(url);
  if (!analysis) throw new Error('a text nobody understands');
  return analysis;
}
