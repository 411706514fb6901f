import type { PassageSelector, PlacementStatus } from '../../../utils/anchoring/types';
import type { Edit } from './edits';
import type { Answer, Matcher } from './matchers';
import type { Whereabouts } from './rewriter';

/** A text and what readers marked in it. */
export interface Marked {
  text: string;
  selectors: readonly PassageSelector[];
}

/** What became of quotes after an edit; all counts. Quotes whose parts stand far from each other now are left out. */
export interface Quality {
  /** Quotes of which something is left. */
  kept: number;
  /** Of these, put where at least half of what is covered is the quote, … */
  right: number;
  /** … put elsewhere; the rest was not found, … */
  wrong: number;
  /** … put elsewhere without a warning (changed or ambiguous), … */
  wrongUnwarned: number;
  /** … put right, but the reader is asked to confirm. */
  asked: number;
  /** Quotes whose words are all left, and of these put exactly over them, or said to have changed although they have not. */
  whole: number;
  exact: number;
  falseAlarms: number;
  /** Quotes of which nothing is left, of these put elsewhere, and of these without a warning (changed or ambiguous). */
  gone: number;
  elsewhere: number;
  unwarned: number;
  /**
   * Quotes with a changed figure inside; of these reported as changed, in their place with what it was and is, and said
   * to read as before ('exact' or 'moved'). What is left was put at a twin, which says 'changed' too, or not found.
   */
  figures: number;
  figuresTold: number;
  figuresSilent: number;
}

const NONE: Quality = {
  kept: 0,
  right: 0,
  wrong: 0,
  wrongUnwarned: 0,
  asked: 0,
  whole: 0,
  exact: 0,
  falseAlarms: 0,
  gone: 0,
  elsewhere: 0,
  unwarned: 0,
  figures: 0,
  figuresTold: 0,
  figuresSilent: 0,
};

/** Puts a matcher to an edit of every text; the number of the text is the seed of the edit. */
export function measure(texts: readonly Marked[], edit: Edit, matcher: Matcher): Quality {
  const quality = { ...NONE };
  texts.forEach(({ text, selectors }, seed) => {
    const edited = edit(text, seed);
    const answers = matcher(edited.text, selectors);
    selectors.forEach(({ start, end }, i) => {
      const answer = answers[i];
      if (!answer) throw new Error('a matcher answers for every passage');
      const truth = edited.whereabouts(start, end);
      if (truth === null) countGone(quality, answer);
      else if (!truth.torn) countKept(quality, answer, truth, edited.text);
    });
  });
  return quality;
}

function countGone(quality: Quality, { status, start }: Answer): void {
  quality.gone++;
  if (start < 0) return;
  quality.elsewhere++;
  if (!warns(status)) quality.unwarned++;
}

const warns = (status: PlacementStatus) => status === 'changed' || status === 'ambiguous';

function countKept(quality: Quality, answer: Answer, truth: Whereabouts, text: string): void {
  const unchanged = truth.whole && truth.figures.length === 0;
  quality.kept++;
  if (truth.whole) quality.whole++;
  if (truth.figures.length > 0) quality.figures++;
  if (answer.start < 0) return;
  if (truth.figures.length > 0 && !warns(answer.status)) quality.figuresSilent++;
  if (commonShare(answer, truth) < 0.5) {
    quality.wrong++;
    if (!warns(answer.status)) quality.wrongUnwarned++;
    return;
  }
  quality.right++;
  if (answer.status === 'ambiguous') quality.asked++;
  if (truth.whole && sameWords(text, answer, truth)) quality.exact++;
  if (unchanged && answer.status === 'changed') quality.falseAlarms++;
  if (truth.figures.length > 0 && tells(answer, truth)) quality.figuresTold++;
}

interface Range {
  start: number;
  end: number;
}

/** Common part of two ranges over all they cover, 0–1. */
function commonShare(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether two ranges cover the same words: whether 。 is inside or not is no matter. */
function sameWords(text: string, a: Range, b: Range): boolean {
  const [first, second] = [trimmed(text, a), trimmed(text, b)];
  return first.start === second.start && first.end === second.end;
}

function trimmed(text: string, { start, end }: Range): Range {
  const isMark = (at: number) => !/[\p{L}\p{N}%]/u.test(text.charAt(at));
  while (start < end && isMark(start)) start++;
  while (start < end && isMark(end - 1)) end--;
  return { start, end };
}

/** Whether every changed figure is named with what it was and what it is. */
function tells(answer: Answer, truth: Whereabouts): boolean {
  return (
    answer.status === 'changed' &&
    truth.figures.every(({ before, after }) =>
      answer.figures.some((told) => told.before.includes(before) && told.after.includes(after)),
    )
  );
}
