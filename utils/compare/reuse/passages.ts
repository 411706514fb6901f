import type { Span } from '../../report/types';
import { alignSentences } from '../align/align';
import type { Edit, KeptPair } from '../align/types';
import { FIGURE, PLACE } from '../align/units';
import { excerpt, inReports } from './excerpt';
import { GRAM } from './fingerprints';
import { keptRange } from './mask';
import type { ReadReport } from './read';

/**
 * Fewer aligned kept characters than this, outside of common wording, are no reused passage. The longest run that any
 * two unrelated reports were seen to share is 22 characters, the formula of the guiding ideology.
 */
export const SHORTEST_PASSAGE = 25;
/** Sentences of one passage may stand so far apart (characters): a line break, a number, a short heading. */
const WIDEST_GAP = 30;

/** A passage that stands in two reports, word for word or nearly so. */
export interface SharedPassage {
  here: Span;
  there: Span;
  /** Kept characters that the two have in common, without common wording. */
  characters: number;
  /** Where they differ, `before` in the other report and `after` in this one. */
  edits: Edit[];
}

/**
 * The passages that a report shares with another, in its own order: sentences that have fingerprints in common are
 * aligned, neighbours joined, and what is left of them outside of `wording` (not 0: common) is counted.
 */
export function sharedPassages(
  here: ReadReport,
  there: ReadReport,
  wording: Uint8Array,
): SharedPassage[] {
  const mine = excerpt(here, sharedSentences(here, there, wording));
  const theirs = excerpt(there, sharedSentences(there, here));
  const shared = alignSentences(theirs.report, mine.report)
    .filter((pair): pair is KeptPair => pair.kind !== 'new' && pair.kind !== 'dropped')
    .map((pair) => inReports(pair, theirs, mine))
    .map((pair) => passageOf(pair, here, there, wording))
    .filter(({ characters }) => characters > 0)
    .sort((a, b) => a.here.start - b.here.start);
  return joined(shared).filter(({ characters }) => characters >= SHORTEST_PASSAGE);
}

/** The sentences that hold a fingerprint which the other report has too, and which is not all common wording. */
function sharedSentences(own: ReadReport, other: ReadReport, wording?: Uint8Array): Span[] {
  const others = new Set(other.prints.hashes);
  const found = new Set<Span>();
  let nth = 0;
  own.prints.hashes.forEach((hash, at) => {
    const position = own.prints.positions[at] ?? 0;
    if (!others.has(hash) || isCommon(wording, position)) return;
    const start = own.masked.starts[position] ?? 0;
    const end = own.masked.ends[position + GRAM - 1] ?? start;
    while ((own.sentences[nth]?.end ?? Infinity) <= start) nth++;
    for (let next = nth; (own.sentences[next]?.start ?? Infinity) < end; next++) {
      const sentence = own.sentences[next];
      if (sentence) found.add(sentence);
    }
  });
  return [...found];
}

function isCommon(wording: Uint8Array | undefined, position: number): boolean {
  return wording?.subarray(position, position + GRAM).every((kind) => kind !== 0) ?? false;
}

function passageOf(
  pair: KeptPair,
  here: ReadReport,
  there: ReadReport,
  wording: Uint8Array,
): SharedPassage {
  const edits = pair.kind === 'identical' ? [] : pair.edits;
  const worded = edits.filter((edit) => !isMasked(edit, here, there));
  let from = pair.after[0]?.start ?? 0;
  let characters = 0;
  const ends = [...worded.map(({ after }) => after), { start: endOf(pair.after), end: 0 }];
  for (const { start, end } of ends) {
    characters += ownCharacters(here, { start: from, end: start }, wording);
    from = end;
  }
  return { here: spanOf(pair.after), there: spanOf(pair.before), characters, edits };
}

/**
 * Kept characters of a stretch without figures, which only resemble each other, and without common wording; a stretch
 * shorter than a gram is coincidence.
 */
function ownCharacters({ masked }: ReadReport, stretch: Span, wording: Uint8Array): number {
  const { from, to } = keptRange(masked, stretch);
  if (to - from < GRAM) return 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (wording[i] === 0 && masked.kept[i] !== FIGURE) count++;
  }
  return count;
}

/** Whether only a figure or the name of the place was exchanged. */
function isMasked({ before, after }: Edit, here: ReadReport, there: ReadReport): boolean {
  const words = [keptWords(here, after), keptWords(there, before)];
  return words.every((word) => word === FIGURE || word === PLACE);
}

function keptWords({ masked }: ReadReport, span: Span): string {
  const { from, to } = keptRange(masked, span);
  return masked.kept.slice(from, to);
}

/** Joins what stands next to each other in both reports. */
function joined(passages: readonly SharedPassage[]): SharedPassage[] {
  const all: SharedPassage[] = [];
  for (const passage of passages) {
    const last = all[all.length - 1];
    if (last && follows(last.here, passage.here) && follows(last.there, passage.there)) {
      last.here = { start: last.here.start, end: Math.max(last.here.end, passage.here.end) };
      last.there = { start: last.there.start, end: Math.max(last.there.end, passage.there.end) };
      last.characters += passage.characters;
      last.edits = [...last.edits, ...passage.edits];
    } else all.push({ ...passage });
  }
  return all;
}

function follows(first: Span, second: Span): boolean {
  return second.start >= first.start && second.start - first.end <= WIDEST_GAP;
}

function spanOf(sentences: readonly Span[]): Span {
  return { start: sentences[0]?.start ?? 0, end: endOf(sentences) };
}

function endOf(sentences: readonly Span[]): number {
  return sentences[sentences.length - 1]?.end ?? 0;
}
