import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, measureOfCode, nominalAlpha, type Values } from '@/utils/compare/agreement/alpha';

/** One coder a line, '.' where nothing was judged; as units. */
function units(...coders: string[]): Values[] {
  const rows = coders.map((coder) =>
    coder.split(' ').map((value) => (value === '.' ? null : value)),
  );
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
}

describe('alpha of worked examples', () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A, B and C.
  test.each([
    ['two coders, two values', units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    ['two coders, many values', units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), 0.692],
    [
      'four coders, many values, some missing',
      units(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
    // By hand: n = 8, same = 6, n(x) = 3, n(-) = 5: 1 - 7 * 2 / (64 - 9 - 25) = 16 / 30.
    ['four sentences, one disputed', units('x x - -', 'x - - -'), 16 / 30],
    // By hand: n = 4, same = 0, n(x) = n(-) = 2: 1 - 3 * 4 / (16 - 8).
    ['two sentences, both disputed', units('x -', '- x'), -0.5],
  ])('%s', (_name, values, alpha) => {
    expect(nominalAlpha(values)).toBeCloseTo(alpha, 3);
  });

  test.each([
    ['nothing', []],
    ['units that only one coder judged', units('x y', '. .')],
    ['one value only, however often both say it', units('- - - -', '- - - -')],
  ])('is not defined for %s', (_name, values) => {
    expect(nominalAlpha(values)).toBeNull();
  });
});

describe('whatever two coders say', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')));

  test('alpha is the same whoever comes first, in whatever order, and at most 1', () => {
    fc.assert(
      fc.property(pairs, (codings) => {
        const alpha = nominalAlpha(codings);
        const turned = nominalAlpha(codings.map(([a, b]) => [b, a]).reverse());
        if (alpha === null || turned === null) {
          expect(turned).toBe(alpha);
          return;
        }
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  test('alpha is 1 where they always agree and use more than one value, and only there', () => {
    fc.assert(
      fc.property(pairs, (codings) => {
        const alike = codings.map(([a]) => [a, a] as const);
        const varied = new Set(alike.map(([a]) => a)).size > 1;
        expect(nominalAlpha(alike)).toBe(varied ? 1 : null);
        if (codings.some(([a, b]) => a !== b)) expect(nominalAlpha(codings)).toBeLessThan(1);
      }),
    );
  });

  test('what one of them did not judge does not count', () => {
    fc.assert(
      fc.property(pairs, (codings) => {
        expect(nominalAlpha([...codings, ['a', null], [null, null]])).toBe(nominalAlpha(codings));
      }),
    );
  });
});

test('percent agreement is the share of equal values', () => {
  expect(measure([])).toEqual({ units: 0, percent: null, alpha: null });
  expect(
    measure([
      ['x', 'x'],
      ['x', '-'],
      ['-', '-'],
      ['-', '-'],
    ]),
  ).toMatchObject({ units: 4, percent: 0.75 });
});

test('of one code it is the same, worked out from the counts', () => {
  const unit = fc.tuple(fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.array(unit), (pairs) => {
      const count = (a: boolean, b: boolean) => pairs.filter(([x, y]) => x === a && y === b).length;
      const tally = {
        both: count(true, true),
        onlyFirst: count(true, false),
        onlySecond: count(false, true),
      };
      const expected = measure(pairs.map(([a, b]) => [String(a), String(b)] as const));
      const found = measureOfCode(pairs.length, tally);
      expect(found.percent).toBe(expected.percent);
      if (expected.alpha === null) expect(found.alpha).toBeNull();
      else expect(found.alpha).toBeCloseTo(expected.alpha, 10);
    }),
  );
});
