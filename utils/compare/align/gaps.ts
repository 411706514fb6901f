import type { Span } from '../../report/types';

/** Two lists of more words than this, multiplied, are not compared word by word: what differs is one gap. */
const MOST_CELLS = 250_000;

/** A stretch of two lists, as positions, that differs; one side may be empty. */
export interface Gap {
  before: Span;
  after: Span;
}

/** What is not on a longest common subsequence of two lists of words, in order; equal numbers are equal words. */
export function gapsBetween(a: readonly number[], b: readonly number[]): Gap[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const ends = { a: a.length - tail, b: b.length - tail };
  if (head === ends.a && head === ends.b) return [];
  const whole = { before: { start: head, end: ends.a }, after: { start: head, end: ends.b } };
  if ((ends.a - head) * (ends.b - head) > MOST_CELLS) return [whole];
  return gapsInside(a.slice(head, ends.a), b.slice(head, ends.b), head);
}

function gapsInside(a: readonly number[], b: readonly number[], offset: number): Gap[] {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) {
      const [start, other] = [offset + i, offset + j];
      open = { before: { start, end: start }, after: { start: other, end: other } };
      gaps.push(open);
    }
    const isLeftOut = j === b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1));
    if (isLeftOut) open.before.end = offset + ++i;
    else open.after.end = offset + ++j;
  }
  return gaps;
}

/** At `i * (b.length + 1) + j`: the length of the longest common subsequence of the ends of `a` from i and `b` from j. */
function commonLengths(a: readonly number[], b: readonly number[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}
