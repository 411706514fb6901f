import { byShare, reusePairs, type ReusePair } from '@/utils/compare/reuse/pairs';
import type { ComparedReport } from '@/utils/compare/types';

/** The pairs of a list of reports that share something. */
export interface SharedPairs {
  /** Those that share most first. */
  pairs: readonly ReusePair[];
  /** The pair of two positions in the list, in any order. */
  of: (one: number, other: number) => ReusePair | undefined;
}

/** Looks every two reports through, yielding after each pair. */
export function* sharedPairs(
  reports: readonly ComparedReport[],
): Generator<void, SharedPairs, void> {
  const pairs: ReusePair[] = [];
  for (const pair of reusePairs(reports)) {
    if (pair) pairs.push(pair);
    yield;
  }
  const byPlace = new Map(pairs.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  return {
    pairs: pairs.sort(byShare),
    of: (one, other) => byPlace.get(`${Math.min(one, other)} ${Math.max(one, other)}`),
  };
}
