import { narrowed, type Pattern } from './pattern';
import { likelyPlace, straightPlace, type Place } from './place';
import type { PreparedText } from './prepare';
import type { Surroundings } from './surroundings';
import { startsLine, type Tokens } from './tokens';

/** Tokens on each side of the passage that help to find candidate places for it. */
const CONTEXT = 48;
/** Candidate places looked at, most votes first. */
const MAX_PLACES = 3;
/** Share of the passage with its nearest surroundings that must stand there; 0.5 and 0.7 give the same quality. */
const MIN_SCORE = 0.6;
/** Below this likeness the words themselves are other words, whatever stands around them. */
const MIN_LIKENESS = 0.5;
/** A shorter paragraph (a heading, a date line) is only taken when it stands in lines of its own again. */
const SHORT_PARAGRAPH = 12;
/** Words stand by chance where a passage of fewer tokens is sought (design §5): then this much context must stand there too. */
const SHORT_PASSAGE = 6;
const CONTEXT_OF_SHORT = 6;
/** A passage of more tokens is sought in two halves when it is not there as a whole. */
const LONG_PASSAGE = 80;
/** A passage of more tokens is only sought by its two ends. */
const HUGE_PASSAGE = 2048;
/**
 * Figures of its paragraphs that a place must have kept beyond those another one has kept to be preferred to it, whatever
 * stands around them. Of 3,800 quotes of 24 heavily revised texts 24 are in a wrong place with 2 (twins have figures in
 * common by chance), 17 with 3, 19 with 4.
 */
const MORE_FIGURES = 3;
/** Tokens of two or three paragraphs, put in between the halves of a passage. */
const MAX_INSERTED = 640;

/** Whether enough of a passage stands at a place in its surroundings to say that it is there. */
export function isThere(place: Place, pattern: Pattern): boolean {
  if (place.likeness < MIN_LIKENESS) return false;
  const short = pattern.to - pattern.from < SHORT_PASSAGE;
  if (short && place.likeness < 1 && place.context < CONTEXT_OF_SHORT) return false;
  const { own } = place;
  return (
    place.score >= MIN_SCORE ||
    (own.found >= MIN_SCORE * own.size && (own.apart || own.size >= SHORT_PARAGRAPH))
  );
}

/**
 * Places that share words with the passage and its nearest context, best first, none overlapping another. Where its
 * paragraph stands without a word changed, no other place is looked at closely.
 */
export function placesOf(
  text: PreparedText,
  pattern: Pattern,
  allowed: (diagonal: number) => boolean,
): Place[] {
  const { codes } = pattern.tokens;
  const first = Math.max(0, pattern.from - CONTEXT);
  const last = Math.min(codes.length, pattern.to + CONTEXT);
  const votes = text.grams().vote(codes, first, last);
  const diagonals = votes.best(MAX_PLACES, allowed).map((bucket) => votes.diagonal(bucket));
  const places = (find: (text: Tokens, pattern: Pattern, diagonal: number) => Place | null) =>
    diagonals
      .map((diagonal) => find(text.tokens(), pattern, diagonal))
      .filter((place) => place !== null)
      .sort((a, b) => rank(b) - rank(a))
      .filter((place, i, all) => !all.slice(0, i).some((better) => overlap(better, place)));
  const straight = places(straightPlace);
  return straight.length > 0 ? straight : places(likelyPlace);
}

/**
 * Where a passage stands in its surroundings, and the other places there that might be it. A passage that is there
 * only in part (a paragraph dropped or put in between) is sought by its halves.
 */
export function locate(
  text: PreparedText,
  pattern: Pattern,
  surroundings: Surroundings,
): { place: Place; rivals: Place[] } | null {
  const { from, to } = pattern;
  if (to - from > HUGE_PASSAGE) {
    const half = HUGE_PASSAGE / 2;
    const joined = joinedParts(text, surroundings, [
      narrowed(pattern, from, from + half),
      narrowed(pattern, to - half, to),
    ]);
    return joined && { place: joined, rivals: [] };
  }
  const places = placesOf(text, pattern, (diagonal) => surroundings.include(diagonal)).filter(
    (place) => isThere(place, pattern),
  );
  const whole = places[0];
  if (whole?.likeness === 1) return { place: whole, rivals: places.slice(1) };

  const middle = splitPoint(pattern);
  const joined =
    middle === null
      ? null
      : joinedParts(text, surroundings, [
          narrowed(pattern, from, middle),
          narrowed(pattern, middle, to),
        ]);
  if (joined && joined.found > (whole?.found ?? 0)) return { place: joined, rivals: [] };
  return whole ? { place: whole, rivals: places.slice(1) } : null;
}

/**
 * The place with the passage's own figures, when the one that was found has others: near twins of a paragraph differ in
 * their figures, and the neighbours of the right one may have been dropped. Null when there is none.
 */
export function withOwnFigures(text: PreparedText, pattern: Pattern, found: Place): Place | null {
  if (found.sameness === found.score) return null;
  const kept = (place: Place) => place.own.figures;
  const places = placesOf(text, pattern, () => true)
    .filter((place) => isThere(place, pattern) && !overlap(place, found))
    .sort((a, b) => kept(b) - kept(a));
  const [best] = places;
  return best && kept(best) >= kept(found) + MORE_FIGURES ? best : null;
}

/** The place from the first part to the second, or of the one part that is left. */
function joinedParts(
  text: PreparedText,
  surroundings: Surroundings,
  [head, tail]: [Pattern, Pattern],
): Place | null {
  const start = locate(text, head, surroundings)?.place;
  const end = locate(text, tail, surroundings)?.place;
  const size = tail.to - head.from;
  if (!start || !end) return partOf(size, start ?? end ?? null);
  const inserted = end.start - start.end - (tail.from - head.to);
  if (end.start < start.end || inserted > MAX_INSERTED) {
    return partOf(size, start.found >= end.found ? start : end);
  }
  const found = start.found + end.found;
  return {
    ...start,
    end: end.end,
    found,
    likeness: (2 * found) / (size + end.end - start.start),
    score: Math.min(start.score, end.score),
    sameness: Math.min(start.sameness, end.sameness),
    context: start.context + end.context,
    figures: [...start.figures, ...end.figures],
  };
}

/** A place of one part of a passage as a place of the whole, `size` tokens long: what is missing has changed. */
function partOf(size: number, part: Place | null): Place | null {
  return part && { ...part, likeness: (2 * part.found) / (size + part.end - part.start) };
}

/** The paragraph end nearest to the middle of a passage; the middle itself of a long one without; null in a short one. */
function splitPoint({ tokens, from, to }: Pattern): number | null {
  if (to - from < SHORT_PASSAGE) return null;
  const middle = (from + to) >> 1;
  for (let distance = 0; distance < middle - from; distance++) {
    if (startsLine(tokens, middle - distance)) return middle - distance;
    if (startsLine(tokens, middle + distance)) return middle + distance;
  }
  return to - from > LONG_PASSAGE ? middle : null;
}

/** Of two places the one with the same figures is the better one. */
export function rank(place: Place): number {
  return (place.score + place.sameness) / 2;
}

/** Whether two places share a token. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
