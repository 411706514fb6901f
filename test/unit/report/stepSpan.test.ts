import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepSpan } from '@/utils/report/stepSpan';

const spans = [30, 10, 20, 20].map((start, i) => ({ start, end: start + 5 + i }));

test.each([
  ['the first behind an offset', 12, 'next', 20, 2],
  ['the one after the present one', 20, 'next', 30, 3],
  ['from the last on to the first', 30, 'next', 10, 1],
  ['the one before the present one', 20, 'previous', 10, 1],
  ['the last before an offset', 99, 'previous', 30, 3],
  ['from the first back to the last', 10, 'previous', 30, 3],
] as const)('%s', (_name, from, direction, start, number) => {
  expect(stepSpan(spans, from, direction)).toMatchObject({ span: { start }, number, total: 3 });
});

test('of spans that begin together the longest is the stop', () => {
  expect(stepSpan(spans, 12, 'next')?.span.end).toBe(28);
});

test('nothing to step to', () => {
  expect(stepSpan([], 0, 'next')).toBeNull();
});

test('as many steps as there are stops lead through all of them and back', () => {
  const made = fc.uniqueArray(fc.nat(500), { minLength: 1 });
  fc.assert(
    fc.property(made, fc.constantFrom('next' as const, 'previous' as const), (starts, way) => {
      const all = starts.map((start) => ({ start, end: start + 1 }));
      const seen = new Set<number>();
      let from = starts[0] ?? 0;
      starts.forEach(() => {
        from = stepSpan(all, from, way)?.span.start ?? -1;
        seen.add(from);
      });
      expect(seen.size).toBe(starts.length);
      expect(from).toBe(starts[0]);
    }),
  );
});
