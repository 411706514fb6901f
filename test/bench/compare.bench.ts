import { bench, describe } from 'vitest';
import { alignSentences } from '../../utils/compare/align/align';
import { compareReports } from '../../utils/compare/compare';
import { documentMeasures } from '../../utils/compare/measures/documentMeasures';
import { leftovers } from '../../utils/compare/promises/leftovers';
import { matchPromises } from '../../utils/compare/promises/promises';
import { returningShortcomings } from '../../utils/compare/promises/returning';
import type { ComparedReport } from '../../utils/compare/types';
import { analyzeReport } from '../../utils/report/analyze';
import type { ReportAnalysis } from '../../utils/report/types';
import { rewrittenPairs, scoreOf } from '../unit/compare/align/rewritten';
import { seededQuality } from '../unit/compare/align/seeded';
import { manifest, siteReport, siteSource } from '../unit/compare/align/siteReports';

const share = (value: number) => value.toFixed(4);

function printQuality(): void {
  const { recall, precision, expected } = seededQuality(25);
  console.log(
    `alignment of ${expected} seeded edits: recall ${share(recall)}, precision ${share(precision)} (at least .98)`,
  );
  for (const file of ['batch1.txt', 'batch2.txt']) {
    const scores = rewrittenPairs(file).map(scoreOf);
    const sum = (of: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + of(score), 0);
    const found = sum((score) => score.found);
    const all = sum((score) => score.expected);
    const wrong = sum((score) => score.wrong.length);
    console.log(
      `alignment of ${file}, ${all} links by hand: recall ${share(found / all)}, precision ${share(found / (found + wrong))} (at least .98)`,
    );
  }
}

printQuality();

/** Two reports of 5,000 characters and 130 sentences. */
const earlier = siteReport('gov-2022');
const later = siteReport('gov-2023');
const pairs = alignSentences(earlier, later);

/** A reader compares one pair after the other: what counts is warm code. */
const WARM = { warmupIterations: 100, iterations: 200 };

describe('two reports of 5,000 characters (aligned in at most 10 ms, median)', () => {
  bench('align sentences', () => void alignSentences(copy(earlier), copy(later)), WARM);
  bench('match promises', () => void matchPromises(copy(earlier), copy(later)), WARM);
  bench(
    'find returning shortcomings and leftovers',
    () => {
      returningShortcomings(earlier, later, pairs);
      leftovers(earlier, later, pairs);
    },
    WARM,
  );
});

/** Another object, so that nothing that was learnt of the report is at hand. */
const copy = (analysis: ReportAnalysis): ReportAnalysis => ({ ...analysis });

describe('opening a comparison of ten reports (at most 300 ms)', () => {
  const sources = manifest.reports.slice(0, 10).map(({ id }) => siteSource(id));
  const analyzed = () => sources.map((source, nth) => reportOf(String(nth), analyzeReport(source)));
  bench('analysis and comparison', () => void compareReports(analyzed()));
  const comparison = compareReports(analyzed());
  bench('measures of whole reports', () => void documentMeasures(comparison));
});

/** Fifty offices that do not exist, with the texts of those that do. */
function offices(count: number): ComparedReport[] {
  return Array.from({ length: count }, (_, office) =>
    [2021, 2022, 2023, 2024].map((year) => {
      const unit = manifest.site.units[office % manifest.site.units.length]?.id ?? '';
      const analysis = siteReport(`${unit}-${year}`);
      const name = `第${office + 1}市`;
      const meta = { ...analysis.meta, place: name, org: name, year };
      return reportOf(`${office} ${year}`, { ...analysis, meta });
    }),
  ).flat();
}

describe('four years of many offices (linear: 200 reports in twice the time of 100)', () => {
  bench('100 reports', () => void compareReports(offices(25)), { time: 2_000 });
  bench('200 reports', () => void compareReports(offices(50)), { time: 2_000 });
});

function reportOf(key: string, analysis: ReportAnalysis): ComparedReport {
  return { key, url: '', analysis, annotations: [] };
}
