import type { ComparedReport } from '../types';
import { commonSpans } from './commonSpans';
import { distinct } from './fingerprints';
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
 * Every two reports that share passages. Yields after each pair that was looked at, null for one without, so that a page
 * can show how far it has come: two hundred reports are 19,900 pairs of some 2.5 ms.
 */
export function* reusePairs(
  reports: readonly ComparedReport[],
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
      if (countShared(earlier.hashes, later.hashes) < FEWEST_SHARED) {
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

function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
