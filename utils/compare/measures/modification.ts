/** What is known of one report and its successor. */
export interface ModifiedPair {
  /** 1 less the similarity of the two texts. */
  raw: number;
  /** Length of the later text, in any unit that is the same for all. */
  length: number;
}

/** Longer texts differ more by themselves; Brown & Tucker fit that with the first five powers of the length. */
const POWERS = 5;
/** Fewer pairs than this for each coefficient would be followed, not averaged. */
const PAIRS_FOR_A_POWER = 10;

/**
 * The length-corrected modification score of Brown & Tucker, “Large-sample evidence on firms' year-over-year MD&A
 * modifications”, Journal of Accounting Research 2011: how much more (above 0) or less a report was modified than
 * reports of its length are. The expected modification is a polynomial of the length, fitted to all pairs by least
 * squares; of few pairs a lower power is fitted, of fewer than ten the mean. Null for a single pair.
 */
export function modificationScores(pairs: readonly ModifiedPair[]): number[] | null {
  if (pairs.length < 2) return null;
  const longest = Math.max(...pairs.map(({ length }) => length)) || 1;
  const lengths = pairs.map(({ length }) => length / longest);
  // As many different lengths as coefficients, or the fit has no one solution.
  const most = Math.min(
    POWERS,
    Math.floor(pairs.length / PAIRS_FOR_A_POWER),
    new Set(lengths).size - 1,
  );
  const fit = leastSquares(
    lengths.map((length) => Array.from({ length: most + 1 }, (_, power) => length ** power)),
    pairs.map(({ raw }) => raw),
  );
  return pairs.map(({ raw }, nth) => {
    const expected = fit.reduce((sum, each, power) => sum + each * (lengths[nth] ?? 0) ** power, 0);
    return raw - expected;
  });
}

/** Coefficients that fit `rows` · x to `values` best; by the normal equations, which six columns are few enough for. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (__, j) => dot(rows, i, (row) => row[j] ?? 0)),
    dot(rows, i, (_row, nth) => values[nth] ?? 0),
  ]);
  for (let column = 0; column < width; column++) {
    let pivot = column;
    for (let row = column + 1; row < width; row++) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0))
        pivot = row;
    }
    const chosen = matrix[pivot] ?? [];
    matrix[pivot] = matrix[column] ?? [];
    matrix[column] = chosen;
    const lead = chosen[column] ?? 0;
    if (lead === 0) continue;
    for (const [row, line] of matrix.entries()) {
      if (row === column) continue;
      const factor = (line[column] ?? 0) / lead;
      for (let at = column; at <= width; at++) {
        line[at] = (line[at] ?? 0) - factor * (chosen[at] ?? 0);
      }
    }
  }
  return matrix.map((line, at) => (line[at] ? (line[width] ?? 0) / (line[at] ?? 1) : 0));
}

function dot(
  rows: readonly (readonly number[])[],
  column: number,
  other: (row: readonly number[], nth: number) => number,
): number {
  return rows.reduce((sum, row, nth) => sum + (row[column] ?? 0) * other(row, nth), 0);
}
