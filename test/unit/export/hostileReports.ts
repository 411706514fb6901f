import { compareReports } from '@/utils/compare/compare';
import type { ComparedReport, Comparison } from '@/utils/compare/types';
import { madeUpReport, spanOf } from '../compare/reports';

/** What pages and readers could write to break a file: markup, formulas, and characters that no program shows. */
export const HOSTILE = [
  '甲|乙*丙=丁',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '@SUM(1)',
  '\u202Etxt.exe\u200F',
  'a\uD800b\uDC00c',
  '\u0000\u0001\u000B\u001F\uFFFE\uFFFF',
  ']]>&amp;<!--',
  '_x0041_',
  'x\u2028y',
].join(' ');

/** A report that holds such words wherever it can. */
export function hostileReport(year: number, words = HOSTILE): ComparedReport {
  const sentence = `受理 ${words} ${year}件。`.replace(/[\n\r]/g, ' ');
  const report = madeUpReport({
    year,
    place: words,
    url: `http://a.gov.cn/${year}?q="<>|`,
    meta: { title: words, org: words },
    lines: [['measures', sentence]],
    figures: [{ text: `${year}件`, value: year, unit: words, metricName: words, qualifier: words }],
    checks: [{ id: 'R21', status: 'attention', summary: words, evidence: [sentence] }],
  });
  const placement = { status: 'exact' as const, score: 1, candidates: [] };
  const annotation = {
    id: 'a',
    kind: 'question',
    state: 'to-ask',
    note: `${words}\n\n${words}`,
    tags: [words],
    author: words,
    createdAt: '2026-03-10T04:00:00.000Z',
    selector: { exact: words, section: [words] },
  } as const;
  const place = spanOf(report.analysis.text, sentence);
  return { ...report, annotations: [{ annotation, placement: { ...placement, ...place } }] };
}

/** Two years of such a report. */
export const hostileComparison = (words?: string): Comparison =>
  compareReports([hostileReport(2022, words), hostileReport(2023, words)]);
