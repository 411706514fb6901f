import search from 'approx-string-match';
import { GRAM, type PreparedText } from './prepare';
import type { Candidate } from './types';

/** Context characters on each side that help to find a changed quote. */
const CONTEXT = 32;
/** Windows looked into, most votes first. */
const MAX_WINDOWS = 4;
/** A 4-gram that stands in more places than this says nothing about where the passage is. */
const MAX_POSTINGS = 40;
/** Votes for offsets this close (folded characters) are votes for the same place. */
const BUCKET = 16;
/** Share of the pattern's characters that may differ; more is another sentence. */
const MAX_ERRORS = 0.4;
/** approx-string-match is fastest up to some hundred characters; a longer quote is found by its two ends. */
const MAX_PATTERN = 512;

/**
 * Places like prefix + quote + suffix, in folded offsets of the quote itself, best first. The score is the
 * similarity (0–1) of the whole pattern. Candidate places come from the 4-grams that pattern and text share,
 * so the cost does not grow with the length of the text.
 */
export function searchApproximately(
  text: PreparedText,
  prefix: string,
  quote: string,
  suffix: string,
): Candidate[] {
  const before = prefix.slice(-CONTEXT);
  const after = suffix.slice(0, CONTEXT);
  const pattern = before + quote + after;
  if (pattern.length < GRAM) return [];
  const places = votedPlaces(text, pattern)
    .map((place) => matchAt(text.folded.text, place, before, quote, after))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.score - a.score);
  return places.filter((place, i) => !places.slice(0, i).some((better) => overlap(place, better)));
}

/** Folded offsets at which the pattern may begin. */
function votedPlaces(text: PreparedText, pattern: string): number[] {
  const grams = text.grams();
  const votes = new Map<number, number>();
  for (let i = 0; i + GRAM <= pattern.length; i++) {
    const postings = grams.get(pattern.slice(i, i + GRAM));
    if (!postings || postings.length > MAX_POSTINGS) continue;
    for (const at of postings) {
      const bucket = Math.round((at - i) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / postings.length);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_WINDOWS)
    .map(([bucket]) => bucket * BUCKET);
}

function matchAt(
  text: string,
  place: number,
  before: string,
  quote: string,
  after: string,
): Candidate | null {
  const pattern = (before + quote + after).slice(0, MAX_PATTERN);
  const maxErrors = Math.floor(pattern.length * MAX_ERRORS);
  const slack = maxErrors + BUCKET;
  const from = Math.max(0, place - slack);
  const window = text.slice(from, place + before.length + quote.length + after.length + slack);
  const best = bestMatch(window, pattern, maxErrors);
  if (!best) return null;
  const start = from + edge(window, best.start, best.end, before, 'after');
  const end = from + edge(window, best.start, best.end, after, 'before');
  if (start >= end || !alike(text.slice(start, end), quote)) return null;
  return { start, end, score: 1 - best.errors / pattern.length };
}

/** Intact surroundings alone do not make a passage: half of the quote itself must still be there. */
function alike(found: string, quote: string): boolean {
  return bestMatch(found, quote.slice(0, MAX_PATTERN), Math.floor(quote.length / 2)) !== null;
}

/**
 * Where the context ends inside the matched window and the quote begins (or the other way round): the context
 * is sought by itself, so that an edit inside the quote does not shift its edges.
 */
function edge(
  window: string,
  start: number,
  end: number,
  context: string,
  side: 'before' | 'after',
): number {
  if (context.length === 0) return side === 'after' ? start : end;
  const region = window.slice(start, end);
  const match = bestMatch(region, context, Math.floor(context.length / 2));
  if (side === 'after') return match ? start + match.end : start;
  return match ? start + match.start : end;
}

function bestMatch(text: string, pattern: string, maxErrors: number) {
  return search(text, pattern, maxErrors).reduce<ReturnType<typeof search>[number] | null>(
    (best, match) => (best === null || match.errors < best.errors ? match : best),
    null,
  );
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}
