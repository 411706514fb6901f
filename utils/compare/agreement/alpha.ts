/** How far coders agree on units: shares and coefficients are between -1 and 1. */
export interface Measure {
  /** Units that both have judged. */
  units: number;
  /** Share of these units that both have given the same value; null when there are none. */
  percent: number | null;
  /** Krippendorff's alpha; null when it is not defined (see {@link nominalAlpha}). */
  alpha: number | null;
}

/** The values that coders gave to one unit, in the order of the coders; null: this one did not judge it. */
export type Values = readonly (string | null)[];

/**
 * Krippendorff's alpha for nominal values (K. Krippendorff, Content Analysis, ch. 12; "Computing Krippendorff's
 * Alpha-Reliability", 2011): 1 - observed / expected disagreement, by coincidences of pairable values. A unit judged by
 * m coders adds each of its ordered pairs of values with the weight 1 / (m - 1); one judged by a single coder adds
 * nothing. With n values in all and n(c) of each: alpha = 1 - (n - 1) * (n - same) / (n² - Σ n(c)²).
 *
 * Null when no two values can be paired, and when all values are the same: without variation nothing can be said of
 * reliability, however often the coders say the same.
 */
export function nominalAlpha(units: readonly Values[]): number | null {
  const totals = new Map<string, number>();
  let same = 0;
  let n = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      same += (count * (count - 1)) / (values.length - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    n += values.length;
  }
  if (totals.size < 2) return null;
  const squares = [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return 1 - ((n - 1) * (n - same)) / (n * n - squares);
}

/** Percent agreement and alpha of two coders. */
export function measure(pairs: readonly (readonly [string, string])[]): Measure {
  const equal = pairs.filter(([a, b]) => a === b).length;
  return {
    units: pairs.length,
    percent: pairs.length === 0 ? null : equal / pairs.length,
    alpha: nominalAlpha(pairs),
  };
}

/** Units to which both, only the first or only the second of two coders gave a code. */
export interface Tally {
  both: number;
  onlyFirst: number;
  onlySecond: number;
}

/** The same for one code that a unit has or has not, from the counts: {@link nominalAlpha} of two values. */
export function measureOfCode(units: number, { both, onlyFirst, onlySecond }: Tally): Measure {
  const differ = onlyFirst + onlySecond;
  const n = 2 * units;
  const having = 2 * both + differ;
  const lacking = n - having;
  return {
    units,
    percent: units === 0 ? null : (units - differ) / units,
    alpha:
      having === 0 || lacking === 0
        ? null
        : 1 - ((n - 1) * 2 * differ) / (n * n - having * having - lacking * lacking),
  };
}
