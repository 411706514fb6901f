import { alignInBand, alignStraight } from './align';
import type { Pattern } from './pattern';
import { isNumber, scaleAfter, sameWord } from './numbers';
import { startsLine, type Tokens } from './tokens';
import type { FigureChange } from './types';

/** Tokens of context on each side that are compared word by word. */
const CONTEXT = 48;
/** What a token beyond the passage's own paragraphs counts: neighbours come and go. */
const NEIGHBOUR = 0.25;

/** A place of a text, and how much of a pattern stands there. */
export interface Place {
  /** Tokens of the text, end exclusive. */
  start: number;
  end: number;
  /** Tokens of the passage that stand there; another number stands for a number. */
  found: number;
  /** Share of the passage and of what is there that is common to both, 0–1. */
  likeness: number;
  /** Share of the passage with its surroundings that stands there, 0–1. */
  score: number;
  /** The same, but only what is there to the letter: another number does not stand for a number. */
  sameness: number;
  /** Tokens of context that stand there. */
  context: number;
  /**
   * The passage's own paragraphs as far as compared: their tokens, how many of them stand there, how many to the letter;
   * their numbers, and how many of those stand there; whether they stand in lines of their own.
   */
  own: {
    size: number;
    found: number;
    same: number;
    numbers: number;
    figures: number;
    apart: boolean;
  };
  figures: FigureChange[];
}

/** The part of a pattern that is compared: the passage with so many tokens of context on each side. */
interface Window {
  first: number;
  last: number;
}

function windowOf({ tokens, from, to }: Pattern, reach: number): Window {
  return { first: Math.max(0, from - reach), last: Math.min(tokens.codes.length, to + reach) };
}

/**
 * The place near a diagonal where the passage's own paragraphs stand without a word changed; null when they do not.
 *
 * @param diagonal token of the text at which the pattern would begin
 */
export function straightPlace(
  text: Tokens,
  pattern: Pattern,
  diagonal: number,
  reach = CONTEXT,
): Place | null {
  const window = windowOf(pattern, reach);
  const { first, last } = window;
  const standsFor = alignStraight(
    pattern.tokens.codes.subarray(first, last),
    Math.max(first, pattern.ownFrom) - first,
    Math.min(last, pattern.ownTo) - first,
    text.codes,
    diagonal + first,
  );
  return standsFor && assess(text, pattern, window, standsFor);
}

/**
 * The best place near a diagonal, whatever was put in, left out or reworded; null when no word of it stands there.
 *
 * @param band how many tokens put in or left out are followed
 */
export function likelyPlace(
  text: Tokens,
  pattern: Pattern,
  diagonal: number,
  band?: number,
): Place | null {
  const window = windowOf(pattern, CONTEXT);
  const { first, last } = window;
  const standsFor = alignInBand(
    pattern.tokens.codes.subarray(first, last),
    pattern.from - first,
    pattern.to - first,
    text.codes,
    diagonal + first,
    band,
  );
  return assess(text, pattern, window, standsFor);
}

/** @param standsFor for each token of the window the token of the text, or -1 */
function assess(
  text: Tokens,
  pattern: Pattern,
  { first, last }: Window,
  standsFor: Int32Array,
): Place | null {
  const { tokens, from, to } = pattern;
  const at = (i: number) => standsFor[i - first] ?? -1;
  let weights = 0;
  let score = 0;
  let sameness = 0;
  let start = -1;
  let end = -1;
  let found = 0;
  let context = 0;
  const own = { size: 0, found: 0, same: 0, numbers: 0, figures: 0, apart: false };
  const figures: FigureChange[] = [];
  for (let i = first; i < last; i++) {
    const inside = i >= from && i < to;
    const isOwn = i >= pattern.ownFrom && i < pattern.ownTo;
    const weight = isOwn ? 1 : NEIGHBOUR;
    weights += weight;
    const before = tokens.codes[i] ?? 0;
    if (isOwn) own.size++;
    if (isOwn && isNumber(before)) own.numbers++;
    const j = at(i);
    if (j < 0) continue;
    if (inside) {
      if (start < 0) start = j;
      end = j + 1;
    }
    const after = text.codes[j] ?? 0;
    if (!sameWord(before, after)) continue;
    if (inside && isNumber(before) && !sameFigure(tokens, i, text, j)) {
      figures.push({ before: figureAt(tokens, i), after: figureAt(text, j) });
    }
    score += weight;
    if (inside) found++;
    else context++;
    if (isOwn) own.found++;
    if (before === after) {
      sameness += weight;
      if (isOwn) own.same++;
      if (isOwn && isNumber(before)) own.figures++;
    }
  }
  if (start < 0) return null;
  own.apart =
    pattern.ownFrom >= first &&
    pattern.ownTo <= last &&
    standsApart(text, at(pattern.ownFrom), at(pattern.ownTo - 1));
  return {
    start,
    end,
    found,
    likeness: (2 * found) / (to - from + end - start),
    score: score / weights,
    sameness: sameness / weights,
    context,
    own,
    figures,
  };
}

/** Whether whole lines stand from one token to another. */
function standsApart(text: Tokens, first: number, last: number): boolean {
  return first >= 0 && last >= 0 && startsLine(text, first) && startsLine(text, last + 1);
}

/** Whether two numbers are the same, and of the same magnitude. */
function sameFigure(a: Tokens, i: number, b: Tokens, j: number): boolean {
  return a.codes[i] === b.codes[j] && scaleAfter(a.codes, i) === scaleAfter(b.codes, j);
}

/** A number as it is written, and the words behind it that say how much it is: 1.46万, 20余, 98.5%. */
function figureAt({ folded, codes, starts, ends }: Tokens, index: number): string {
  return folded.text.slice(starts[index], ends[index + scaleAfter(codes, index).length]);
}
