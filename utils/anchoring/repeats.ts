import type { Pattern } from './pattern';
import { likelyPlace, type Place } from './place';
import { runsOf } from './runs';
import type { Tokens } from './tokens';

/** More occurrences than this are not looked at: a word that stands as often says nothing about a place. */
const MAX_OCCURRENCES = 500;
/** Tokens on each side of a place in which one alignment does not tell two occurrences apart. */
const NEARNESS = 48;
/** Occurrences that close which are compared with the place. */
const MAX_REPEATS = 8;
/** So narrow a band does not slip from one occurrence to the next. */
const NARROW = 2;

/** Tokens in [from, to) of a text at which the words of a passage stand to the letter, in text order. */
export function occurrences(text: Tokens, pattern: Pattern, from: number, to: number): number[] {
  const words = pattern.tokens.codes.subarray(pattern.from, pattern.to);
  return runsOf(text.codes, words, from, to, MAX_OCCURRENCES, 'to the letter');
}

/** The place at one occurrence of a passage's words. */
export function placeOfOccurrence(text: Tokens, pattern: Pattern, start: number): Place | null {
  return likelyPlace(text, pattern, start - pattern.from, NARROW);
}

/** The places close to another one where the same words stand. */
export function repeatsNear(text: Tokens, pattern: Pattern, place: Place): Place[] {
  return occurrences(text, pattern, place.start - NEARNESS, place.end + NEARNESS)
    .filter((start) => start < place.start || start >= place.end)
    .slice(0, MAX_REPEATS)
    .map((start) => placeOfOccurrence(text, pattern, start))
    .filter((other) => other !== null);
}
