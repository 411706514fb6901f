/**
 * The positions of `values` that are off a longest increasing subsequence: what was moved, when everything that kept
 * its order is as much as possible. O(n log n).
 */
export function offLongestIncrease(values: readonly number[]): Set<number> {
  /** For each length, the position of the smallest value that ends an increase of it. */
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, position) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[position] = ends[low - 1] ?? -1;
    ends[low] = position;
  });
  const off = new Set(values.keys());
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) off.delete(at);
  return off;
}
