import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSpans } from '@/utils/painting/mergeSpans';

test.each([
  ['nothing', [], []],
  [
    'apart',
    [
      [5, 7],
      [0, 2],
    ],
    [
      [0, 2],
      [5, 7],
    ],
  ],
  [
    'overlapping',
    [
      [0, 4],
      [2, 6],
    ],
    [[0, 6]],
  ],
  [
    'touching',
    [
      [0, 2],
      [2, 4],
    ],
    [[0, 4]],
  ],
  [
    'one inside another',
    [
      [0, 9],
      [3, 4],
    ],
    [[0, 9]],
  ],
] as const)('%s', (_, spans, merged) => {
  const toSpan = ([start, end]: readonly [number, number]) => ({ start, end });
  expect(mergeSpans(spans.map(toSpan))).toEqual(merged.map(toSpan));
});

test('law: the same characters are covered, each once, in order', () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(span), (pairs) => {
      const spans = pairs.map(([start, length]) => ({ start, end: start + length }));
      const covered = (list: { start: number; end: number }[]) =>
        list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
      const merged = covered(mergeSpans(spans));
      expect(merged).toEqual([...new Set(covered(spans))].sort((a, b) => a - b));
    }),
  );
});
