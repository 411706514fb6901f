import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { informationContents } from '@/utils/compare/measures/information';
import { modificationScores } from '@/utils/compare/measures/modification';
import { termsOf } from '@/utils/compare/measures/terms';

const contents = (...texts: string[]) =>
  informationContents(texts.map((text) => termsOf({ text })));

describe('information content against peers', () => {
  it('is all standard where every text is the same', () => {
    for (const content of contents('办结案件', '办结案件', '办结案件')) {
      expect(content?.standard).toBeCloseTo(1, 10);
      expect(content?.informative).toBeCloseTo(0, 10);
    }
  });

  it('is all its own where no word is shared', () => {
    const [own] = contents('公开信息', '办结案件', '办结案件');
    expect(own?.standard).toBe(0);
    expect(own?.informative).toBeCloseTo(1, 10);
  });

  it('is measured by hand', () => {
    // Own shares: 办案 1/2, 普法 1/2. Peers' average: 办案 1, so the coefficient is 1/2 and 普法 is left over.
    const [half] = contents('办案。普法', '办案', '办案');
    expect(half?.standard).toBeCloseTo(0.5, 10);
    expect(half?.informative).toBeCloseTo(0.5, 10);
  });

  it('is not known without two peers or without words', () => {
    expect(contents('办案', '办案')).toEqual([null, null]);
    expect(contents('办案', '办案', '12。')).toEqual([null, null, null]);
    expect(contents()).toEqual([]);
  });
});

describe('modification corrected for length', () => {
  it('is the distance from the mean of a few', () => {
    const pairs = [0.1, 0.2, 0.6].map((raw, nth) => ({ raw, length: 100 * nth }));
    expect(modificationScores(pairs)?.map((score) => score.toFixed(6))).toEqual([
      '-0.200000',
      '-0.100000',
      '0.300000',
    ]);
    expect(modificationScores(pairs.slice(1, 2))).toBeNull();
    expect(modificationScores([])).toBeNull();
  });

  it('is nothing where the length explains all of it', () => {
    const pairs = Array.from({ length: 60 }, (_, nth) => ({
      raw: 0.1 + 0.004 * nth + 0.00003 * nth ** 2,
      length: 1000 + 100 * nth,
    }));
    for (const score of modificationScores(pairs) ?? []) expect(score).toBeCloseTo(0, 6);
  });

  it('adds up to nothing over all pairs, also when they are all of one length', () => {
    const pair = fc.record({
      raw: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 20_000 }),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 80 }), fc.boolean(), (pairs, same) => {
        const all = same ? pairs.map(({ raw }) => ({ raw, length: 5000 })) : pairs;
        const scores = modificationScores(all) ?? [];
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 4);
      }),
    );
  });
});
