import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import type { Comparison } from '@/utils/compare/types';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import { loadSite } from '../../fixtures/site/compose.mjs';

const { manifest } = loadSite();
const folder = path.resolve(import.meta.dirname, '../../fixtures/site');

function compared(ids: readonly string[]): Comparison {
  const reports = ids.map((id) => {
    const report = manifest.reports.find((each) => each.id === id);
    if (!report) throw new Error(id);
    const text = readFileSync(path.join(folder, report.textFile), 'utf8');
    const source = {
      ...textSource(text, `http://${report.host}${report.path}`),
      heading: report.title,
    };
    return { key: id, url: source.url, analysis: analyzeReport(source), annotations: [] };
  });
  return compareReports(reports);
}

describe('from one year to the next', () => {
  const comparison = compared(['gov-2024', 'gov-2022', 'gov-2023']);

  test('each two neighbouring years of one place are followed, in order', () => {
    const years = comparison.columns.map(({ report }) => report.analysis.meta.year);
    expect(years).toEqual([2022, 2023, 2024]);
    expect(comparison.followUps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('a plan that was answered and one that was not are told apart', () => {
    const wordsOf = (id: string, report: string) =>
      manifest.phenomena.find((each) => each.id === id)?.quotes.find((q) => q.report === report)
        ?.text ?? '';
    const statusOf = (followUp: number, quote: string) => {
      const { from, promises } = comparison.followUps[followUp] ?? { from: -1, promises: [] };
      const text = comparison.columns[from]?.report.analysis.text ?? '';
      const at = text.indexOf(quote);
      return promises.find(({ item }) => item.start < at + quote.length && at < item.end)?.status;
    };
    expect(statusOf(0, wordsOf('promise-gov-platform', 'gov-2022'))).toBe('answered');
    expect(statusOf(1, wordsOf('promise-gov-observers', 'gov-2023'))).toBe('not-seen');
  });

  test('shortcomings that return and the share of kept wording are told', () => {
    for (const { returning, kept } of comparison.followUps) {
      expect(returning.length).toBeGreaterThan(0);
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(1);
    }
  });
});

test.each([
  ['other places', ['gov-2022', 'sfj-2023']],
  ['years apart', ['gov-2021', 'gov-2023']],
  ['one report', ['gov-2022']],
])('nothing is followed over %s', (_, ids) => {
  expect(compared(ids).followUps).toEqual([]);
});
