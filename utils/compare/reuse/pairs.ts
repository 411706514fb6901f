import type { ComparedReport } from '../types';
import { commonSpans } from './commonSpans';
import { countShared, distinct } from './fingerprints';
import { COMMON_WORDING } from './frequencies';
import { keptRange } from './mask';
import { sharedPassages, type SharedPassage } from './passages';
import { readForReuse, type ReadReport } from './read';

/** What two of several reports have in common; `first` < `second`, positions in the list of reports. */
export interface ReusePair {
  first: number;
  second: number;
  /** In the order of the second report; `here` is there, `there` in the first. */
  passages: SharedPassage[];
  /** Share (0–1) of the kept characters of the first and of the second report. */
  shares: readonly [first: number, second: number];
}

/** A passage has at least so many fingerprints; with fewer in common two reports need not be aligned. */
const FEWEST_SHARED = 2;

/**
 * Every two reports that share passages, of those that are wanted. Yields after each pair, null for one without, so that a page
 * can show how far it has come: two hundred reports are 19,900 pairs of some 2.5 ms.
 */
export function* reusePairs(
  reports: readonly ComparedReport[],
  isWanted: (first: number, second: number) => boolean = () => true,
): Generator<ReusePair | null, void, void> {
  const read = reports.map(({ analysis }) => {
    const report = readForReuse(analysis);
    const wording = new Uint8Array(report.masked.kept.length);
    for (const span of commonSpans(analysis)) {
      const { from, to } = keptRange(report.masked, span);
      wording.fill(COMMON_WORDING, from, to);
    }
    return { report, wording, hashes: distinct(report.prints.hashes) };
  });
  for (const [second, later] of read.entries()) {
    for (const [first, earlier] of read.slice(0, second).entries()) {
      if (!isWanted(first, second) || countShared(earlier.hashes, later.hashes) < FEWEST_SHARED) {
        yield null;
        continue;
      }
      const passages = sharedPassages(later.report, earlier.report, later.wording);
      const characters = passages.reduce((sum, passage) => sum + passage.characters, 0);
      const share = ({ masked }: ReadReport) => characters / Math.max(1, masked.kept.length);
      const shares = [share(earlier.report), share(later.report)] as const;
      yield passages.length > 0 ? { first, second, passages, shares } : null;
    }
  }
}

/** Pairs that share most of either report first, for a sort. */
export function byShare(a: Pick<ReusePair, 'shares'>, b: Pick<ReusePair, 'shares'>): number {
  return Math.max(...b.shares) - Math.max(...a.shares);
}
