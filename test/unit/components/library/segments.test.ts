import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '@/components/segments';

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  it('cuts where marks begin and end, and names what covers each piece', () => {
    expect(
      segmentsOf({ start: 10, end: 30 }, [
        { name: 'figure', spans: [{ start: 12, end: 15 }] },
        {
          name: 'edit',
          spans: [
            { start: 5, end: 13 },
            { start: 20, end: 20 },
          ],
        },
      ]),
    ).toEqual([
      { start: 10, end: 12, layers: ['edit'] },
      { start: 12, end: 13, layers: ['figure', 'edit'] },
      { start: 13, end: 15, layers: ['figure'] },
      { start: 15, end: 30, layers: [] },
    ]);
  });

  it('gives the passage back character by character, whatever lies over it', () => {
    fc.assert(
      fc.property(span, fc.array(span), fc.array(span), (passage, a, b) => {
        const pieces = segmentsOf(passage, [
          { name: 'a', spans: a },
          { name: 'b', spans: b },
        ]);
        expect(pieces.reduce((length, { start, end }) => length + end - start, 0)).toBe(
          passage.end - passage.start,
        );
        let at = passage.start;
        for (const { start, end, layers } of pieces) {
          expect(start).toBe(at);
          at = end;
          for (let unit = start; unit < end; unit += 1) {
            const covered = (spans: typeof a) =>
              spans.some((each) => each.start <= unit && unit < each.end);
            expect(layers).toEqual([...(covered(a) ? ['a'] : []), ...(covered(b) ? ['b'] : [])]);
          }
        }
      }),
    );
  });
});
