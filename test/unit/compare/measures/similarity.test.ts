import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import { documentSimilarity } from '@/utils/compare/measures/similarity';
import { termsOf } from '@/utils/compare/measures/terms';
import { madeUpReport, type Line } from '../reports';

const reportOf = (lines: readonly string[]) =>
  madeUpReport({ lines: lines.map((line): Line => ['measures', line]) }).analysis;

function similarity(before: readonly string[], after: readonly string[]) {
  const [old, now] = [reportOf(before), reportOf(after)];
  const measured = [old, now].map((analysis) => ({ analysis, terms: termsOf(analysis) }));
  const [first, second] = measured;
  if (!first || !second) throw new Error('two reports make two texts');
  return documentSimilarity(first, second, alignSentences(old, now));
}

test('terms are pairs of characters between marks and figures', () => {
  const { codes, counts, total } = termsOf({ text: '办案,办案3件办。' });
  const written = [...codes].map((code) =>
    String.fromCharCode((code >>> 16) & 0xffff, code & 0xffff),
  );
  expect(Object.fromEntries(written.map((term, nth) => [term, counts[nth]]))).toEqual({
    办案: 2,
    件办: 1,
  });
  expect(total).toBe(3);
});

describe('two texts', () => {
  it('are measured by hand', () => {
    // Terms 办结 结案 案件 and 办结 结要 要件: one of five shared, cosine 1 / (√3 · √3).
    const { cosine, jaccard, minEdit, simple } = similarity(['办结案件'], ['办结要件']);
    expect(cosine).toBeCloseTo(1 / 3, 10);
    expect(jaccard).toBeCloseTo(1 / 5, 10);
    // One character of four is exchanged.
    expect(minEdit).toBeCloseTo(3 / 4, 10);
    // So little in common is a sentence dropped and one put in.
    expect(simple).toBe(0);
  });

  it('differ by a figure as by one character, whatever its length', () => {
    const { cosine, jaccard, minEdit, simple } = similarity(
      ['全年办结案件12件。'],
      ['全年办结案件20186件。'],
    );
    expect({ cosine: cosine.toFixed(10), jaccard }).toEqual({ cosine: '1.0000000000', jaccard: 1 });
    // 全年办结案件 # 件: one of eight.
    expect(minEdit).toBeCloseTo(7 / 8, 10);
    expect(simple).toBeCloseTo(7 / 8, 10);
  });

  it('differ by what was put in, as a share of the mean length where sides are compared', () => {
    const [one, other] = ['组织执法培训。', '审核文件。'] as const;
    const { minEdit, simple } = similarity([one], [one, other]);
    expect(minEdit).toBeCloseTo(6 / 10, 10);
    expect(simple).toBeCloseTo(1 - 4 / 8, 10);
  });

  it('are the same side by side when one moved, and not by edits', () => {
    const lines = ['组织执法培训。', '审核文件。'];
    const { minEdit, simple } = similarity(lines, [...lines].reverse());
    expect(simple).toBe(1);
    expect(minEdit).toBeLessThan(1);
  });

  const line = fc
    .array(fc.constantFrom('办结案件', '3', '组织培训', '，', '审核文件', '公开信息', '98%'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => `${parts.join('')}。`);
  const text = fc.array(line, { maxLength: 8 });

  it('are 1 when they are one, and between 0 and 1 always', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const value of Object.values(similarity(a, a))) expect(value).toBeCloseTo(1, 10);
        for (const value of Object.values(similarity(a, b))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are as like one way round as the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [similarity(a, b), similarity(b, a)];
        for (const name of ['cosine', 'jaccard', 'minEdit'] as const) {
          expect(there[name]).toBeCloseTo(back[name], 10);
        }
      }),
    );
  });
});
