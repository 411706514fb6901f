/** The first place from `from` on, before `to`, at which `value` or more stands in an ascending list; else `to`. */
export function lowerBound(
  sorted: Uint32Array | Uint16Array,
  value: number,
  from = 0,
  to = sorted.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
