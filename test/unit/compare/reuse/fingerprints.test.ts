import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distinct,
  fingerprintsOf,
  GRAM,
  SAMPLED_BELOW,
  SURE_RUN,
} from '@/utils/compare/reuse/fingerprints';
import { plainText } from './made';

describe('fingerprints', () => {
  test('two texts with a common run of 15 characters always have one in common', () => {
    fc.assert(
      fc.property(
        plainText(SURE_RUN),
        plainText(0, 60),
        plainText(0, 60),
        plainText(0, 60),
        plainText(0, 60),
        (run, a, b, c, d) => {
          const first = new Set(fingerprintsOf(a + run + b).hashes);
          const second = fingerprintsOf(c + run + d);
          expect([...second.hashes].some((hash) => first.has(hash))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a fingerprint of the sample is one in every text that holds its gram', () => {
    fc.assert(
      fc.property(plainText(0, 40), plainText(GRAM), plainText(0, 40), (before, gram, after) => {
        const [alone = 0] = fingerprintsOf(gram).hashes;
        if (alone >= SAMPLED_BELOW) return;
        const { hashes, positions } = fingerprintsOf(before + gram + after);
        const at = positions.indexOf(before.length);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(hashes[at]).toBe(alone);
      }),
      { numRuns: 2_000 },
    );
  });

  test('stand in text order, each at another gram', () => {
    fc.assert(
      fc.property(plainText(0, 200), (text) => {
        const { hashes, positions } = fingerprintsOf(text);
        expect(hashes.length).toBe(positions.length);
        expect([...positions]).toEqual([...new Set(positions)].sort((a, b) => a - b));
        for (const position of positions) expect(position + GRAM).toBeLessThanOrEqual(text.length);
        expect(positions.length > 0).toBe(text.length >= GRAM);
      }),
    );
  });

  test('equal grams have equal hashes wherever they stand', () => {
    const text = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';
    const all = fingerprintsOf(text.repeat(3));
    const byGram = new Map<string, number>();
    all.positions.forEach((position, at) => {
      const gram = text.repeat(3).slice(position, position + GRAM);
      const hash = all.hashes[at] ?? 0;
      expect(byGram.get(gram) ?? hash).toBe(hash);
      byGram.set(gram, hash);
    });
    expect(new Set(byGram.values()).size).toBe(byGram.size);
  });

  test('distinct ones are sorted, each once', () => {
    expect([...distinct(Uint32Array.of(7, 4_000_000_000, 7, 1))]).toEqual([1, 7, 4_000_000_000]);
    expect([...distinct(new Uint32Array(0))]).toEqual([]);
  });
});
