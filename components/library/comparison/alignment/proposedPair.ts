import type { Comparison } from '@/utils/compare/types';

/**
 * The two columns that are read against each other when the reader has not chosen: the latest year and the one before
 * it of the first subject that has both, otherwise the first two. Null with a single report.
 */
export function proposedPair({
  columns,
  followUps,
}: Pick<Comparison, 'columns' | 'followUps'>): [before: number, after: number] | null {
  if (columns.length < 2) return null;
  const subject = columns[followUps[0]?.to ?? -1]?.subject;
  const latest = followUps.filter(({ to }) => columns[to]?.subject === subject).pop();
  return latest ? [latest.from, latest.to] : [0, 1];
}

/** The columns of a chosen pair of reports, or the proposed ones when they are not compared any more. */
export function chosenPair(
  comparison: Pick<Comparison, 'columns' | 'followUps'>,
  pair: readonly [before: string, after: string] | undefined,
): [before: number, after: number] | null {
  const columnOf = (key: string | undefined) =>
    comparison.columns.findIndex(({ report }) => report.key === key);
  const [before, after] = [columnOf(pair?.[0]), columnOf(pair?.[1])];
  return before >= 0 && after >= 0 && before !== after ? [before, after] : proposedPair(comparison);
}

/** With which report one is read when the reader points at it: its subject's year before, else its neighbour. */
export function partnerOf(
  { columns, followUps }: Pick<Comparison, 'columns' | 'followUps'>,
  column: number,
): number | null {
  const earlier = followUps.find(({ to }) => to === column);
  if (earlier) return earlier.from;
  if (columns.length < 2) return null;
  return column > 0 ? column - 1 : 1;
}
