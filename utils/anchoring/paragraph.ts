import type { Pattern } from './pattern';
import { straightPlace, type Place } from './place';
import { runsOf } from './runs';
import type { Tokens } from './tokens';

/**
 * Tokens of the shortest paragraph that is known again by its words alone: a heading may go and another one like it
 * come. With 6 or 12 no more moved passages are found, with 40 half a percent fewer.
 */
const MIN_PARAGRAPH = 20;
/**
 * Figures in which a paragraph must differ from every other one to be the only one of its kind. Last year's twin may get
 * the one other figure when it is corrected, hardly two: with 1, one in 180 dropped quotes was put there without a
 * question; with 2 none in 1,100; with 3 twice as many moved ones have to be confirmed.
 */
const OTHER_FIGURES = 2;
/** A paragraph with more twins is a form that every report fills in. */
const MAX_TWINS = 32;

/** Where the paragraphs of a passage stand, and how many of their figures are others there. */
interface Standing {
  at: number;
  otherFigures: number;
}

/** As far as the paragraphs are remembered; in text order. Linear in the text. */
function standings(text: Tokens, { tokens, ownFrom, ownTo }: Pattern): Standing[] {
  if (ownTo - ownFrom < MIN_PARAGRAPH) return [];
  const own = tokens.codes.subarray(ownFrom, ownTo);
  const most = MAX_TWINS + 1;
  const starts = runsOf(text.codes, own, 0, text.codes.length, most, 'whatever the figures');
  if (starts.length === most) return [];
  return starts.map((at) => ({
    at,
    otherFigures: own.reduce((count, code, i) => count + Number(code !== text.codes[at + i]), 0),
  }));
}

/** Whether the paragraphs of a passage stand only once in its text, and nowhere with nearly the same figures. */
export function standsAlone(text: Tokens, pattern: Pattern): boolean {
  const alike = standings(text, pattern).filter(({ otherFigures }) => otherFigures < OTHER_FIGURES);
  return alike.length === 1;
}

/** Whether the paragraphs of a passage stand around a place of it without a word or a figure changed. */
export function standsToTheLetter(
  text: Tokens,
  { tokens, from, ownFrom, ownTo }: Pattern,
  place: Place,
): boolean {
  const shift = place.start - from;
  for (let i = ownFrom; i < ownTo; i++) {
    if (tokens.codes[i] !== text.codes[i + shift]) return false;
  }
  return true;
}

/**
 * The place of a passage whose paragraphs stood alone and were moved: they stand somewhere to the letter, once. Null
 * when they do not.
 */
export function movedParagraph(text: Tokens, pattern: Pattern): Place | null {
  const same = standings(text, pattern).filter(({ otherFigures }) => otherFigures === 0);
  const [only, another] = same;
  if (!only || another) return null;
  return straightPlace(text, pattern, only.at - pattern.ownFrom);
}
