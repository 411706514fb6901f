interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
  /** Free on all sides, so that dots at the edge are whole. */
  margin: number;
}

/**
 * Values in even steps from left to right as runs of points, one run for each stretch without a gap. The scale
 * starts at zero, so that a small change looks small; with negative values at the least of them.
 */
export function linePoints(values: readonly (number | null)[], size: Size): Point[][] {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(low + 1e-9, ...known);
  const step = (size.width - 2 * size.margin) / Math.max(1, values.length - 1);
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      run = null;
      return;
    }
    if (run === null) {
      run = [];
      runs.push(run);
    }
    const share = (value - low) / (high - low);
    const y = size.margin + (1 - share) * (size.height - 2 * size.margin);
    run.push({ x: tenth(size.margin + index * step), y: tenth(y) });
  });
  return runs;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
