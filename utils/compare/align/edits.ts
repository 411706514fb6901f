import type { Span } from '../../report/types';
import { toOriginal, type Folded } from '../../text/fold';
import { gapsBetween, type Gap } from './gaps';
import { tokensOf, type Token } from './tokens';
import type { Edit } from './types';
import type { Unit } from './units';

/** A passage and the folded text it stands in. */
interface Side {
  units: readonly Pick<Unit, 'start' | 'end'>[];
  folded: Folded;
}

/**
 * Where two passages differ, in text order: numbers as a whole, other characters one by one. Numbering, blanks and
 * punctuation do not count.
 */
export function editsBetween(before: Side, after: Side): Edit[] {
  const [old, now] = [tokensIn(before), tokensIn(after)];
  const numbers = new Map<string, number>();
  const gaps = gapsBetween(
    old.map((token) => wordOf(before.folded, token, numbers)),
    now.map((token) => wordOf(after.folded, token, numbers)),
  );
  return withoutIslands(gaps, old).map((gap) => ({
    before: originalSpan(before.folded, old, gap.before),
    after: originalSpan(after.folded, now, gap.after),
  }));
}

function tokensIn({ units, folded }: Side): Token[] {
  return units.flatMap(({ start, end }) => tokensOf(folded.text, start, end));
}

/** A number that is the same for equal tokens: the code of a character, and beyond all codes one for each number. */
function wordOf({ text }: Folded, token: Token, numbers: Map<string, number>): number {
  if (!token.isNumber) return text.charCodeAt(token.start);
  const written = text.slice(token.start, token.end);
  const known = numbers.get(written) ?? 0x10000 + numbers.size;
  numbers.set(written, known);
  return known;
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

function originalSpan(folded: Folded, tokens: readonly Token[], { start, end }: Span): Span {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (start < end && first && last) return toOriginal(folded, first.start, last.end);
  const previous = tokens[start - 1];
  const at = previous
    ? toOriginal(folded, previous.start, previous.end).end
    : (folded.starts[first?.start ?? 0] ?? 0);
  return { start: at, end: at };
}
