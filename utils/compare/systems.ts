import { systemPlaces, type SystemPlace } from '../report/checks/coverage';
import type { ReportAnalysis } from '../report/types';
import { fold } from '../text/fold';

/** The parts of the 纲要 that reports speak of (R17), side by side. */
export interface SystemsCoverage {
  names: string[];
  /** By report, then by part; null for a report without a part on measures. */
  reports: (SystemPlace['place'][] | null)[];
}

/** Where each report speaks of each part of the 纲要. */
export function systemsCoverage(analyses: readonly ReportAnalysis[]): SystemsCoverage {
  const found = analyses.map((analysis) =>
    systemPlaces({ ...analysis, folded: fold(analysis.text) }),
  );
  const names = found.find((places) => places !== null)?.map(({ name }) => name) ?? [];
  return {
    names,
    reports: found.map((places) => places?.map(({ place }) => place) ?? null),
  };
}
