import { describe, expect, test } from 'vitest';
import { reusePairs } from '@/utils/compare/reuse/pairs';
import type { ComparedReport } from '@/utils/compare/types';
import { manifest, placeOf, siteReport } from '../align/siteReports';

const compared = (...ids: string[]): ComparedReport[] =>
  ids.map((key) => ({ key, url: '', analysis: siteReport(key), annotations: [] }));

describe('what every two of several reports share', () => {
  const reports = compared('gov-2022', 'gov-2023', 'scjg-2023');
  const steps = [...reusePairs(reports)];
  const pairs = steps.filter((pair) => pair !== null);

  test('is looked for in every pair and found in that of two years', () => {
    expect(steps).toHaveLength(3);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
  });

  test('has the kept paragraph, on both sides', () => {
    const quote =
      manifest.phenomena.find(({ id }) => id === 'kept-gov-data')?.quotes[0]?.text ?? '';
    const [before, after] = reports.map(({ analysis }) => analysis);
    if (!before || !after) throw new Error('two reports');
    const [there, here] = [placeOf(before, quote), placeOf(after, quote)];
    const holding = pairs[0]?.passages.filter(
      (passage) => passage.here.start <= here.start && here.start < passage.here.end,
    );
    expect(holding).toHaveLength(1);
    expect(holding?.[0]?.there.start).toBeLessThanOrEqual(there.start);
    expect(holding?.[0]?.there.end).toBeGreaterThan(there.start);
  });

  test('is a share of each report', () => {
    for (const share of pairs[0]?.shares ?? []) {
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(1);
    }
  });

  test('is not looked for where nobody wants it', () => {
    const wanted = [...reusePairs(reports, (first, second) => first === 0 && second === 2)];
    expect(wanted).toEqual([null, null, null]);
  });

  test('is nearly everything for two copies, and nothing for one report', () => {
    const [pair] = [...reusePairs(compared('linjiang-2023', 'linjiang-2023'))];
    expect(Math.min(...(pair?.shares ?? [0]))).toBeGreaterThan(0.5);
    expect([...reusePairs(compared('linjiang-2023'))]).toEqual([]);
  });
});
