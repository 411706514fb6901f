import { overlap } from './locate';
import type { Pattern } from './pattern';
import { straightPlace, type Place } from './place';
import type { PreparedText } from './prepare';
import { occurrences, placeOfOccurrence } from './repeats';
import type { Surroundings } from './surroundings';
import type { Tokens } from './tokens';

/**
 * Tokens that must be the same to the letter for a paragraph that stands in other surroundings. Two unrelated reports
 * share runs of up to 22 characters; of dropped quotes one in forty has such a twin in another year's report (with 40
 * tokens one in thirty; with 70 one moved paragraph in eight is no longer found).
 */
const SAME_PARAGRAPH = 60;
/** The same for a passage that stands in its surroundings, but in a rewritten paragraph. */
const SAME_PASSAGE = 12;
/** Tokens on each side of where the surroundings are in which such a passage is sought. */
const AROUND = 640;
/** Tokens of context that are compared: the whole paragraph, as far as it is remembered. */
const WHOLE_CONTEXT = 512;
/** Below this likeness a place is no candidate. */
const MIN_LIKENESS = 0.5;
/** Occurrences of the bare words that are offered, nearest to the old place first. */
const MAX_OCCURRENCES = 5;

/**
 * Places for a passage that is not to be found in its surroundings. `likely`: its words stand there to the letter, but
 * what is around them has changed, so the reader has to confirm. `others`: the nearest there is. Both best first.
 *
 * @param alike all places that share words with the passage, see `placesOf`
 * @param expected token of the text at which the passage was
 */
export function elsewhere(
  text: PreparedText,
  pattern: Pattern,
  surroundings: Surroundings,
  alike: readonly Place[],
  expected: number,
): { likely: Place[]; others: Place[] } {
  const tokens = text.tokens();
  const verbatim = nearest(occurrences(tokens, pattern, 0, tokens.codes.length), expected)
    .map((start) => placeOfOccurrence(tokens, pattern, start))
    .filter((place) => place !== null);
  const likely = isBare(pattern)
    ? verbatim
    : [
        ...inSurroundings(tokens, pattern, surroundings),
        ...alike.filter((place) => isSameParagraph(tokens, pattern, place)),
      ];
  const others = [...alike.filter((place) => place.likeness >= MIN_LIKENESS), ...verbatim];
  return {
    likely,
    others: others.filter(
      (place, i) => ![...likely, ...others.slice(0, i)].some((better) => overlap(better, place)),
    ),
  };
}

/** Whether nothing is remembered of what stood around the passage. */
function isBare({ tokens, from, to }: Pattern): boolean {
  return from === 0 && to === tokens.codes.length;
}

function nearest(starts: number[], expected: number): number[] {
  return starts
    .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
    .slice(0, MAX_OCCURRENCES);
}

function inSurroundings(text: Tokens, pattern: Pattern, surroundings: Surroundings): Place[] {
  const { from, to } = pattern;
  if (to - from < SAME_PASSAGE) return [];
  const { diagonal } = surroundings;
  return occurrences(text, pattern, diagonal + from - AROUND, diagonal + to + AROUND)
    .map((start) => placeOfOccurrence(text, pattern, start))
    .filter((place) => place !== null);
}

function isSameParagraph(text: Tokens, pattern: Pattern, place: Place): boolean {
  const diagonal = place.start - pattern.from;
  const own = straightPlace(text, pattern, diagonal, WHOLE_CONTEXT)?.own;
  return own !== undefined && own.same === own.size && own.size >= SAME_PARAGRAPH;
}
