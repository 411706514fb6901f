import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRIP_HEIGHT, stripPath } from '@/components/annotate/stripPath';

/** Top and bottom of each rectangle of a path. */
function rectangles(path: string): [top: number, bottom: number][] {
  return [...path.matchAll(/M1 (\d+)h5v(\d+)h-5z/g)].map(([, top, height]) => [
    Number(top),
    Number(top) + Number(height),
  ]);
}

test.each([
  ['nothing', [], []],
  ['one mark, high enough to be seen', [{ start: 500, end: 501 }], [[500, 502]]],
  ['a long passage', [{ start: 100, end: 300 }], [[100, 300]]],
  [
    'neighbours as one',
    [
      { start: 102, end: 103 },
      { start: 100, end: 101 },
    ],
    [[100, 104]],
  ],
  ['the last character', [{ start: 999, end: 1000 }], [[998, 1000]]],
])('%s', (_name, spans, expected) => {
  expect(rectangles(stripPath(spans, 1000, 1, 5))).toEqual(expected);
});

test('an empty text has no marks', () => {
  expect(stripPath([{ start: 0, end: 1 }], 0, 1, 5)).toBe('');
});

test('however many marks there are, they stay inside the strip, apart and in order', () => {
  const spans = fc.array(
    fc.record({ start: fc.nat(49_999), size: fc.integer({ min: 1, max: 400 }) }),
    { maxLength: 400 },
  );
  fc.assert(
    fc.property(spans, (made) => {
      const path = stripPath(
        made.map(({ start, size }) => ({ start, end: Math.min(start + size, 50_000) })),
        50_000,
        1,
        5,
      );
      let last = -1;
      for (const [top, bottom] of rectangles(path)) {
        expect(top).toBeGreaterThan(last);
        expect(bottom).toBeLessThanOrEqual(STRIP_HEIGHT);
        last = bottom;
      }
      if (made.length > 0) expect(last).toBeGreaterThan(0);
    }),
  );
});
