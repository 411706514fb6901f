import type { Span } from '../../report/types';
import { toOriginal, type Folded } from '../../text/fold';
import { tokensOf, type Token } from './tokens';
import type { Edit } from './types';
import type { ComparedText, Unit } from './units';

/** Two passages of more tokens than this, multiplied, are not compared token by token but shown as one edit. */
const MOST_CELLS = 250_000;

interface Tokens {
  folded: Folded;
  tokens: Token[];
  texts: string[];
}

/** Stretch of tokens, half-open, that differs. */
interface Gap {
  before: Span;
  after: Span;
}

/**
 * Where two passages differ, in text order: numbers as a whole, other characters one by one. Numbering, blanks and
 * punctuation do not count.
 */
export function editsBetween(
  before: readonly Unit[],
  beforeText: ComparedText,
  after: readonly Unit[],
  afterText: ComparedText,
): Edit[] {
  const first = tokensIn(before, beforeText);
  const second = tokensIn(after, afterText);
  return withoutIslands(gapsBetween(first.texts, second.texts), first.tokens).map((gap) => ({
    before: originalSpan(first, gap.before),
    after: originalSpan(second, gap.after),
  }));
}

function tokensIn(units: readonly Unit[], { folded }: ComparedText): Tokens {
  const tokens = units.flatMap(({ start, end }) => tokensOf(folded.text, start, end));
  const texts = tokens.map(({ start, end }) => folded.text.slice(start, end));
  return { folded, tokens, texts };
}

/** What is not on a longest common subsequence of the two. */
function gapsBetween(a: readonly string[], b: readonly string[]): Gap[] {
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

function gapsInside(a: readonly string[], b: readonly string[], offset: number): Gap[] {
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
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
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

/** Joins edits whose common words between them are shorter than either and hold no number: coincidence, not kept text. */
function withoutIslands(gaps: readonly Gap[], before: readonly Token[]): Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const last = joined[joined.length - 1];
    const island = last ? before.slice(last.before.end, gap.before.start) : [];
    const isChance = last && island.length < Math.min(sizeOf(last), sizeOf(gap));
    if (last && isChance && !island.some(({ isNumber }) => isNumber)) {
      last.before.end = gap.before.end;
      last.after.end = gap.after.end;
    } else joined.push(gap);
  }
  return joined;
}

const sizeOf = ({ before, after }: Gap) =>
  Math.max(before.end - before.start, after.end - after.start);

function originalSpan({ folded, tokens }: Tokens, { start, end }: Span): Span {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (start < end && first && last) return toOriginal(folded, first.start, last.end);
  const previous = tokens[start - 1];
  const at = previous
    ? toOriginal(folded, previous.start, previous.end).end
    : (folded.starts[first?.start ?? 0] ?? 0);
  return { start: at, end: at };
}
