/**
 * How much of the remembered context stands around [start, end) of a text, 0–1, counted from the passage
 * outwards. All strings are folded. 1 when there is no context to compare.
 */
export function contextScore(
  text: string,
  start: number,
  end: number,
  prefix: string,
  suffix: string,
): number {
  const total = prefix.length + suffix.length;
  if (total === 0) return 1;
  let same = 0;
  while (same < prefix.length && text[start - 1 - same] === prefix[prefix.length - 1 - same])
    same++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (same + after) / total;
}
