import { elsewhere } from './elsewhere';
import { originalRange } from './edges';
import { locate, overlap, placesOf, rank, withOwnFigures } from './locate';
import { movedParagraph, standsToTheLetter } from './paragraph';
import { nearby } from './nearby';
import { patternOf, type Pattern } from './pattern';
import type { Place } from './place';
import { prepareText, type PreparedText } from './prepare';
import { repeatsNear } from './repeats';
import { surroundingsOf } from './surroundings';
import { isNumber } from './numbers';
import { tokenAt, type Tokens } from './tokens';
import type { Candidate, PassageSelector, Placement } from './types';

/** The best place must be better than the second best by this much, or the reader is asked. 0.01 to 0.05 make no difference. */
const MARGIN = 0.02;
/**
 * A passage that is found further away from where it was than this share of the text, and than so many characters, with
 * something else around it may be the near twin of a dropped one: the reader is asked. Costs three questions in 1,400
 * kept quotes of a revised text; without it one or two twins in 180 dropped ones passed silently.
 */
const FAR = 0.1;
const FAR_CHARACTERS = 2400;
/**
 * The same words with less than this share of their surroundings, and not in lines of their own, may be another place:
 * the reader is asked. Titles stand twice on a page, in its furniture and above the text, and one of them may go.
 */
const SURE = 0.8;
/** Candidates shown; more are of no help to anyone. */
const MAX_CANDIDATES = 5;

/**
 * Looks for a remembered passage in a text, which may have been laid out anew, corrected or rewritten since. First its
 * surroundings are found again, then the passage in them; so a passage whose paragraph was dropped is not put where
 * similar words stand. A paragraph that was the only one of its kind is also known again in other surroundings. Never guesses silently: 'ambiguous' and 'orphan' carry the candidates.
 */
export function findPassage(text: string | PreparedText, selector: PassageSelector): Placement {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  if (standsUnchanged(prepared.original, selector)) {
    return { status: 'exact', start: selector.start, end: selector.end, score: 1, candidates: [] };
  }
  const pattern = patternOf(selector);
  if (pattern.from === pattern.to) return orphan([]);
  const tokens = prepared.tokens();
  const candidate = (place: Place): Candidate => ({
    ...originalRange(tokens, place.start, place.end, pattern.marks),
    score: place.score,
  });

  const expected = tokenAt(tokens, selector.start);
  const surroundings = surroundingsOf(prepared, pattern, expected);
  const located = locate(prepared, pattern, surroundings);
  if (!located) {
    const moved = selector.alone ? movedParagraph(tokens, pattern) : null;
    if (moved) return { status: 'moved', ...candidate(moved), candidates: [] };
    const alike = placesOf(prepared, pattern, () => true);
    const near = nearby(alike, pattern, expected);
    if (near) {
      return sameWords(pattern, tokens, near)
        ? ambiguous([candidate(near)])
        : { status: 'changed', ...candidate(near), candidates: [], figures: near.figures };
    }
    const { likely, others } = elsewhere(prepared, pattern, surroundings, alike, expected);
    const candidates = [...likely, ...others].map(candidate);
    return likely.length > 0 ? ambiguous(candidates) : orphan(candidates);
  }
  const place = withOwnFigures(prepared, pattern, located.place) ?? located.place;
  const original = selector.alone ? movedFrom(tokens, pattern, place) : null;
  if (original) return ambiguous([original, place].map(candidate));
  const rivals = [...located.rivals, ...repeatsNear(tokens, pattern, place)].filter(
    (other) => !overlap(other, place) && rank(place) - rank(other) < MARGIN,
  );
  if (rivals.length > 0) {
    return ambiguous([place, ...rivals].sort((a, b) => rank(b) - rank(a)).map(candidate));
  }

  const found = candidate(place);
  const { figures } = place;
  if (!sameWords(pattern, tokens, place)) {
    return { status: 'changed', ...found, candidates: [], figures };
  }
  const far = place.sameness < 1 && isFarAway(found.start, selector, prepared);
  const bare = place.score < SURE && !place.own.apart;
  if (far || bare) return ambiguous([found]);
  const unmoved = found.start === selector.start && found.end === selector.end;
  return { status: unmoved ? 'exact' : 'moved', ...found, candidates: [] };
}

/**
 * The place of a paragraph that stood alone and was moved, when another one stands in its surroundings now: paragraphs
 * change their order, and a near twin comes to where it was. Null when it is the one that was found.
 */
function movedFrom(text: Tokens, pattern: Pattern, found: Place): Place | null {
  if (standsToTheLetter(text, pattern, found)) return null;
  const moved = movedParagraph(text, pattern);
  return moved && !overlap(moved, found) ? moved : null;
}

/** Whether passage and context stand at the same offsets, character by character: the usual case on an unchanged page. */
function standsUnchanged(text: string, { prefix, exact, suffix, start }: PassageSelector): boolean {
  return (
    exact.length > 0 &&
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
  );
}

function isFarAway(start: number, selector: PassageSelector, text: PreparedText): boolean {
  const distance = Math.abs(start - selector.start);
  return distance > Math.max(FAR * text.original.length, FAR_CHARACTERS);
}

function sameWords(pattern: Pattern, text: Tokens, place: Place): boolean {
  if (place.likeness === 1) return place.figures.length === 0;
  return (
    wordsOf(pattern.tokens, pattern.from, pattern.to) === wordsOf(text, place.start, place.end)
  );
}

/** Tokens as one string. Digits that only a blank or a line break parts are one number broken by the layout. */
function wordsOf({ folded, codes, starts, ends }: Tokens, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    if (!isNumber(code)) {
      words += String.fromCharCode(code);
      continue;
    }
    const apart =
      i > from &&
      isNumber(codes[i - 1] ?? 0) &&
      folded.text.slice(ends[i - 1], starts[i]).trim() !== '';
    words += (apart ? '|' : '') + folded.text.slice(starts[i], ends[i]).replace(/,/g, '');
  }
  return words;
}

function orphan(candidates: Candidate[]): Placement {
  return {
    status: 'orphan',
    start: -1,
    end: -1,
    score: 0,
    candidates: candidates.slice(0, MAX_CANDIDATES),
  };
}

/** Shown at the best candidate until the reader has chosen. */
function ambiguous(candidates: Candidate[]): Placement {
  const best = candidates[0];
  if (!best) return orphan([]);
  return { status: 'ambiguous', ...best, candidates: candidates.slice(0, MAX_CANDIDATES) };
}
