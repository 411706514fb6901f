import { lowerBound } from '../../bytes/lowerBound';

/**
 * Which reports have which fingerprints, packed: the fingerprints are sorted into 65,536 buckets by their upper half, so
 * that only the lower half and the number of the report need to be stored for each, 4 bytes together (measured:
 * 4.3 KB for a report of 6,000 characters). Never changed once built.
 */
export interface Segment {
  /** Where each bucket begins in the other two; one more than there are buckets. */
  starts: Uint32Array;
  /** Lower halves of the fingerprints, ascending within a bucket. */
  lows: Uint16Array;
  /** Numbers of the reports that have them, ascending for equal fingerprints. */
  reports: ReportNumbers;
}

/** Two bytes are enough for the libraries of most readers. */
export type ReportNumbers = Uint16Array | Uint32Array;

/** Buckets of a segment: as many as the upper half of a fingerprint has values. */
const BUCKETS = 0x10000;

/** The lists that can hold the numbers of so many reports. */
export function numbersFor(reports: number): Uint16ArrayConstructor | Uint32ArrayConstructor {
  return reports <= 0x10000 ? Uint16Array : Uint32Array;
}

/** A segment of nothing. */
export function emptySegment(): Segment {
  return {
    starts: new Uint32Array(BUCKETS + 1),
    lows: new Uint16Array(0),
    reports: new Uint16Array(0),
  };
}

/**
 * Packs the fingerprints of reports. Two passes of counting sort, linear in the number of fingerprints.
 *
 * @param lists distinct fingerprints by report
 * @param first number of the report of the first list; the others follow
 */
export function packSegment(lists: readonly Uint32Array[], first: number): Segment {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const byLow = startsOf(lists, (hash) => hash & 0xffff);
  const hashes = new Uint32Array(length);
  const owners = new (numbersFor(first + lists.length))(length);
  lists.forEach((list, nth) => {
    for (const hash of list) {
      const at = byLow[hash & 0xffff] ?? 0;
      byLow[hash & 0xffff] = at + 1;
      hashes[at] = hash;
      owners[at] = first + nth;
    }
  });
  const starts = startsOf([hashes], (hash) => hash >>> 16);
  const next = starts.slice();
  const lows = new Uint16Array(length);
  const reports = new (numbersFor(first + lists.length))(length);
  for (let i = 0; i < length; i++) {
    const hash = hashes[i] ?? 0;
    const at = next[hash >>> 16] ?? 0;
    next[hash >>> 16] = at + 1;
    lows[at] = hash & 0xffff;
    reports[at] = owners[i] ?? 0;
  }
  return { starts, lows, reports };
}

function startsOf(lists: readonly Uint32Array[], bucketOf: (hash: number) => number): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const list of lists) {
    for (const hash of list) {
      const bucket = bucketOf(hash);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
  }
  for (let bucket = 0, sum = 0; bucket < BUCKETS; bucket++) {
    sum += starts[bucket + 1] ?? 0;
    starts[bucket + 1] = sum;
  }
  return starts;
}

/**
 * Joins two segments into one with new numbers. Linear.
 *
 * @param renumbered the new number of every report, ascending, or -1 for one that is left out; the numbers of `second`
 * are larger than those of `first`
 * @param count how many reports are left
 */
export function joinSegments(
  first: Segment,
  second: Segment,
  renumbered: Int32Array,
  count: number,
): Segment {
  const most = first.lows.length + second.lows.length;
  const starts = new Uint32Array(BUCKETS + 1);
  const lows = new Uint16Array(most);
  const reports = new (numbersFor(count))(most);
  let length = 0;
  const take = ({ lows: from, reports: owners }: Segment, at: number) => {
    const number = renumbered[owners[at] ?? 0] ?? -1;
    if (number < 0) return;
    lows[length] = from[at] ?? 0;
    reports[length++] = number;
  };
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let a = first.starts[bucket] ?? 0;
    let b = second.starts[bucket] ?? 0;
    const endA = first.starts[bucket + 1] ?? 0;
    const endB = second.starts[bucket + 1] ?? 0;
    while (a < endA || b < endB) {
      const isFirst = b === endB || (a < endA && (first.lows[a] ?? 0) <= (second.lows[b] ?? 0));
      if (isFirst) take(first, a++);
      else take(second, b++);
    }
    starts[bucket + 1] = length;
  }
  // Most often nothing is left out, and a copy would need the memory of a third index.
  if (length === most) return { starts, lows, reports };
  return { starts, lows: lows.slice(0, length), reports: reports.slice(0, length) };
}

/** Where the reports that have a fingerprint stand in a segment: from `start`, before `end`. */
export function findInSegment(
  { starts, lows }: Segment,
  hash: number,
): { start: number; end: number } {
  const from = starts[hash >>> 16] ?? 0;
  const to = starts[(hash >>> 16) + 1] ?? 0;
  const low = hash & 0xffff;
  return { start: lowerBound(lows, low, from, to), end: lowerBound(lows, low + 1, from, to) };
}
