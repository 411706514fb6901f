import { describe, expect, it } from 'vitest';
import { linePoints } from '@/components/library/comparison/linePoints';

const size = { width: 108, height: 28, margin: 4 };

describe('small line', () => {
  it('spreads the years evenly and starts the scale at zero', () => {
    expect(linePoints([0, 50, 100], size)).toEqual([
      [
        { x: 4, y: 24 },
        { x: 54, y: 14 },
        { x: 104, y: 4 },
      ],
    ]);
  });

  it('is interrupted where a year has no figure', () => {
    const runs = linePoints([10, null, 20, 20], size);
    expect(runs.map((run) => run.map(({ x }) => x))).toEqual([[4], [70.7, 104]]);
  });

  it.each([[[0, 0, 0]], [[-5, 5]], [[7]], [[1e12, 1e-3]]])(
    'stays inside its frame: %j',
    (values) => {
      for (const { x, y } of linePoints(values, size).flat()) {
        expect(x).toBeGreaterThanOrEqual(size.margin);
        expect(x).toBeLessThanOrEqual(size.width - size.margin);
        expect(y).toBeGreaterThanOrEqual(size.margin);
        expect(y).toBeLessThanOrEqual(size.height - size.margin);
      }
    },
  );

  it('is nothing without a figure', () => {
    expect(linePoints([null, null], size)).toEqual([]);
  });
});
