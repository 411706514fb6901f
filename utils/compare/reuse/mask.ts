import type { ReportMeta } from '../../report/types';
import { fold, type Folded } from '../../text/fold';
import { visitWords } from '../align/tokens';
import { lowerBound } from './lowerBound';
import { FIGURE, frameOf, OWN_PLACE, ownNames, PLACE, SESSIONS } from '../align/units';

/**
 * The kept characters of a text: folded, without blanks and punctuation, every figure, every name of its own place and
 * every list of party sessions as one mark. Two reports that say the same of two years or two places have the same kept characters.
 */
export interface MaskedText {
  folded: Folded;
  kept: string;
  /** The original range that kept character i stands for is `starts[i]`–`ends[i]`, ascending. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Masks a report's text. Linear in its length. */
export function maskText(text: string, meta: Pick<ReportMeta, 'org' | 'place'>): MaskedText {
  const folded = fold(text);
  const length = folded.text.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const pieces: string[] = [];
  let count = 0;
  const put = (from: number, to: number) => {
    starts[count] = folded.starts[from] ?? 0;
    ends[count] = (folded.starts[to - 1] ?? 0) + 1;
    count++;
  };
  visitWords(folded.text, 0, length, (from, to, isNumber) => {
    pieces.push(isNumber ? FIGURE : folded.text.slice(from, to));
    if (isNumber) put(from, to);
    else for (let at = from; at < to; at++) put(at, at + 1);
  });
  const words = pieces.join('');
  const names = namesIn(words, ownNames(meta).map(frameOf));
  return { folded, ...withNamesAsMarks(words, names, starts, ends) };
}

/** Lengths of the names that stand in `words`, by where they start; names do not overlap, earlier ones in the list win. */
function namesIn(words: string, names: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Uint8Array(words.length);
  const take = (at: number, length: number) => {
    if (taken[at] || taken[at + length - 1]) return;
    taken.fill(1, at, at + length);
    found.set(at, length);
  };
  for (const name of names) {
    if (name === '') continue;
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      take(at, name.length);
    }
  }
  for (const pattern of [SESSIONS, OWN_PLACE]) {
    for (const match of words.matchAll(pattern)) take(match.index, match[0].length);
  }
  return found;
}

function withNamesAsMarks(
  words: string,
  names: ReadonlyMap<number, number>,
  starts: Uint32Array,
  ends: Uint32Array,
): Pick<MaskedText, 'kept' | 'starts' | 'ends'> {
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  const copy = (end: number) => {
    pieces.push(words.slice(from, end));
    starts.copyWithin(to, from, end);
    ends.copyWithin(to, from, end);
    to += end - from;
    from = end;
  };
  for (const [at, length] of [...names].sort(([a], [b]) => a - b)) {
    copy(at);
    pieces.push(PLACE);
    starts[to] = starts[at] ?? 0;
    ends[to] = ends[at + length - 1] ?? 0;
    to++;
    from = at + length;
  }
  copy(words.length);
  return { kept: pieces.join(''), starts: starts.slice(0, to), ends: ends.slice(0, to) };
}

/** The kept characters of an original range: those that begin in it, as positions. */
export function keptRange(
  { starts }: Pick<MaskedText, 'starts'>,
  { start, end }: { start: number; end: number },
): { from: number; to: number } {
  return { from: lowerBound(starts, start), to: lowerBound(starts, end) };
}
