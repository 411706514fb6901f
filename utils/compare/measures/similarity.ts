import { distance } from 'fastest-levenshtein';
import type { ReportAnalysis, Span } from '../../report/types';
import { fold, toFolded } from '../../text/fold';
import { tokensOf, visitWords } from '../align/tokens';
import type { AlignedPair } from '../align/types';
import { visitShared, type Terms } from './terms';

/**
 * How like last year's report this year's is, in the four ways of Cohen, Malloy & Nguyen, “Lazy Prices”, Journal of
 * Finance 2020; each 0–1, 1 for the same text.
 */
export interface DocumentSimilarity {
  cosine: number;
  jaccard: number;
  minEdit: number;
  simple: number;
}

/** A report with its terms, which several measures share. */
export interface MeasuredText {
  analysis: ReportAnalysis;
  terms: Terms;
}

/** All four similarities. `pairs` is the alignment of the two reports. */
export function documentSimilarity(
  before: MeasuredText,
  after: MeasuredText,
  pairs: readonly AlignedPair[],
): DocumentSimilarity {
  return {
    cosine: cosineSimilarity(before.terms, after.terms),
    jaccard: jaccardSimilarity(before.terms, after.terms),
    minEdit: minEditSimilarity(before.analysis, after.analysis),
    simple: simpleSimilarity(before.analysis, after.analysis, pairs),
  };
}

/** Sim_Cosine: the cosine of the two vectors of term frequencies. Two texts without terms are the same. */
function cosineSimilarity(a: Terms, b: Terms): number {
  if (a.total === 0 || b.total === 0) return Number(a.total === b.total);
  let product = 0;
  visitShared(a, b, (i, j) => (product += (a.counts[i] ?? 0) * (b.counts[j] ?? 0)));
  return Math.min(1, product / (lengthOf(a) * lengthOf(b)));
}

/** Sim_Jaccard: terms in both texts of terms in either, each counted once. */
function jaccardSimilarity(a: Terms, b: Terms): number {
  let shared = 0;
  visitShared(a, b, () => shared++);
  const either = a.codes.length + b.codes.length - shared;
  return either === 0 ? 1 : shared / either;
}

/**
 * Sim_MinEdit: 1 less the fewest characters and figures to put in, take out or exchange so that one text becomes the
 * other, as a share of the longer one. What was moved counts as taken out and put in.
 */
function minEditSimilarity(
  before: Pick<ReportAnalysis, 'text'>,
  after: Pick<ReportAnalysis, 'text'>,
): number {
  const numbers = new Map<string, string>();
  const [old, now] = [atoms(before.text, numbers), atoms(after.text, numbers)];
  const longer = Math.max(old.length, now.length);
  return longer === 0 ? 1 : 1 - distance(old, now) / longer;
}

/**
 * Sim_Simple: what a side-by-side view shows as added, dropped or changed, in characters and figures, as a share of the
 * mean length of both texts, taken from 1; 0 where more was changed than stands. The paper scales the share over its
 * sample, which a comparison of a few reports has not.
 */
function simpleSimilarity(
  before: Pick<ReportAnalysis, 'text'>,
  after: Pick<ReportAnalysis, 'text'>,
  pairs: readonly AlignedPair[],
): number {
  const sizes = { before: measureOf(before.text), after: measureOf(after.text) };
  let changed = 0;
  let all = 0;
  for (const pair of pairs) {
    const old = pair.kind === 'new' ? 0 : sizes.before(pair.before);
    const now = pair.kind === 'dropped' ? 0 : sizes.after(pair.after);
    all += (old + now) / 2;
    if (pair.kind === 'new' || pair.kind === 'dropped') changed += old + now;
    else if ('edits' in pair) {
      for (const edit of pair.edits) {
        changed += Math.max(sizes.before([edit.before]), sizes.after([edit.after]));
      }
    }
  }
  return all === 0 ? 1 : Math.max(0, 1 - changed / all);
}

function lengthOf({ counts }: Terms): number {
  let squares = 0;
  for (const count of counts) squares += count * count;
  return Math.sqrt(squares);
}

/** Private use characters stand for figures, one for each; a report has some hundreds. */
const FIRST_FIGURE = 0xe000;
const FIGURES = 0x1900;

/** The text without blanks and punctuation, with every figure as one character. */
function atoms(text: string, numbers: Map<string, string>): string {
  const folded = fold(text).text;
  let written = '';
  visitWords(folded, 0, folded.length, (start, end, isNumber) => {
    const word = folded.slice(start, end);
    if (!isNumber) written += word;
    else {
      const known =
        numbers.get(word) ?? String.fromCharCode(FIRST_FIGURE + (numbers.size % FIGURES));
      numbers.set(word, known);
      written += known;
    }
  });
  return written;
}

/** Measures spans of a text in characters and figures, without blanks and punctuation. */
function measureOf(text: string): (spans: readonly Span[]) => number {
  const folded = fold(text);
  const tokens = tokensOf(folded.text, 0, folded.text.length);
  const firstFrom = (at: number) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (spans) =>
    spans.reduce(
      (sum, { start, end }) =>
        sum + firstFrom(toFolded(folded, end)) - firstFrom(toFolded(folded, start)),
      0,
    );
}
