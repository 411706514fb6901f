import { fold, toOriginal } from '../text/fold';
import { searchApproximately } from './approximate';
import { contextScore } from './context';
import { prepareText, type PreparedText } from './prepare';
import type { Candidate, PassageSelector, Placement } from './types';

/**
 * Quotes shorter than this (folded characters) stand in a report by chance: they are accepted elsewhere only
 * with some of their context, and never sought approximately without it (design §5).
 */
const SHORT_QUOTE = 6;
/** The best place must beat the second best by this much, or the reader is asked. */
const MARGIN = 0.1;
/** Share of the stored context (0–1) that must stand around a short quote. */
const MIN_CONTEXT = 0.25;
/** Below this similarity of prefix + quote + suffix the words are taken to be other words. */
const MIN_SIMILARITY = 0.6;

/**
 * Looks for a remembered passage in a text, which may have been laid out anew, corrected or rewritten since.
 * Never guesses silently: 'ambiguous' and 'orphan' carry the candidates (at most 5, best first).
 */
export function findPassage(text: string | PreparedText, selector: PassageSelector): Placement {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const quote = fold(selector.exact).text;
  if (quote.length === 0) return orphan([]);
  const prefix = fold(selector.prefix).text;
  const suffix = fold(selector.suffix).text;

  const exact = occurrences(prepared.folded.text, quote)
    .map((start) => ({
      start,
      end: start + quote.length,
      score: contextScore(prepared.folded.text, start, start + quote.length, prefix, suffix),
    }))
    .sort((a, b) => b.score - a.score);
  const best = exact[0];
  if (best) return placeExact(prepared, selector, quote, exact, best);

  const near = searchApproximately(prepared, prefix, quote, suffix);
  const first = near[0];
  if (!first || first.score < MIN_SIMILARITY) return orphan(originals(prepared, near));
  if (near[1] && first.score - near[1].score < MARGIN) return ambiguous(originals(prepared, near));
  return { status: 'changed', ...original(prepared, first), candidates: [] };
}

/** The quote stands there word for word, once or several times; the context decides which one it is. */
function placeExact(
  prepared: PreparedText,
  selector: PassageSelector,
  quote: string,
  found: readonly Candidate[],
  best: Candidate,
): Placement {
  const second = found[1];
  const place = original(prepared, best);
  const same = place.start === selector.start && place.end === selector.end;
  const clear = !second || best.score - second.score >= MARGIN;
  if (!clear && !same) return ambiguous(originals(prepared, found));
  if (quote.length < SHORT_QUOTE && best.score < MIN_CONTEXT) {
    return ambiguous(originals(prepared, found));
  }
  return { status: same ? 'exact' : 'moved', ...place, score: 1, candidates: [] };
}

/** Places of an exact string, at most this many: more are of no help to anyone. */
const MAX_OCCURRENCES = 500;

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(quote);
  while (at >= 0 && found.length < MAX_OCCURRENCES) {
    found.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return found;
}

function original(prepared: PreparedText, place: Candidate): Candidate {
  return { ...toOriginal(prepared.folded, place.start, place.end), score: place.score };
}

const MAX_CANDIDATES = 5;

function originals(prepared: PreparedText, places: readonly Candidate[]): Candidate[] {
  return places.slice(0, MAX_CANDIDATES).map((place) => original(prepared, place));
}

function orphan(candidates: Candidate[]): Placement {
  return { status: 'orphan', start: -1, end: -1, score: 0, candidates };
}

/** Shown at the best candidate until the reader has chosen. */
function ambiguous(candidates: Candidate[]): Placement {
  const best = candidates[0];
  if (!best) return orphan([]);
  return { status: 'ambiguous', ...best, candidates };
}
