import { describe, expect, test } from 'vitest';
import { sampleReports } from '@/utils/cli/samples';
import { pageLink } from '@/utils/export/links';
import { reportKey } from '@/utils/library/reportKey';
import { analyzeReport } from '@/utils/report/analyze';

describe('the sample reports that an empty library offers', () => {
  const samples = sampleReports();
  const analyses = samples.map((source) => analyzeReport(source));

  test('are the years of one office, read as such', () => {
    expect(analyses.map(({ meta }) => meta.year).sort()).toEqual([2021, 2022, 2023, 2024]);
    expect(new Set(analyses.map(({ meta }) => `${meta.place} ${meta.org} ${meta.level}`))).toEqual(
      new Set(['云溪市 云溪市人民政府 市']),
    );
    expect(analyses.every(({ detection }) => detection.verdict === 'report')).toBe(true);
    expect(analyses.every(({ meta }) => meta.publishedOn !== null)).toBe(true);
  });

  test('say that they are samples, and lead to no site of the web', () => {
    expect(analyses.every(({ meta }) => meta.title.endsWith('（示例）'))).toBe(true);
    expect(samples.map(({ url }) => pageLink(url))).toEqual(samples.map(() => null));
    expect(new Set(samples.map(({ url }) => reportKey(url))).size).toBe(samples.length);
  });
});
