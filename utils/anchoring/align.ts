import { sameWord } from './numbers';
import { runsOf } from './runs';

/**
 * Two ways to put a pattern to a text near the diagonal at which it is expected to begin, token by token. Both return for
 * each token of the pattern the token of the text that stands for it, -1 where none does.
 */

/** Tokens put in or left out on the way through the passage, at most; more is another place. */
const BAND = 40;
const SAME = 8;
/** Another number in the place of a number. */
const OTHER_NUMBER = 4;
const OTHER = -8;
const GAP = -8;
/** A gap is put beside the passage rather than into it, when both are as good. */
const GAP_INSIDE = -9;
/** Far below any score, so that it stays so with some matches added. */
const IMPOSSIBLE = -1e9;

const START = 0;
const BOTH = 1;
const PATTERN_ONLY = 2;
const TEXT_ONLY = 3;

/** The exact diagonal is sought this far from the expected one. */
const SLACK = 8;

/**
 * The usual case, ten times as fast: the words [from, to) stand there without a gap. What is around them is taken as far
 * as it is the same.
 *
 * @returns null when they do not
 */
export function alignStraight(
  pattern: Int32Array,
  from: number,
  to: number,
  text: Int32Array,
  diagonal: number,
): Int32Array | null {
  const words = pattern.subarray(from, to);
  const first = diagonal + from - SLACK;
  const at = runsOf(text, words, first, diagonal + to + SLACK, 1, 'whatever the figures')[0];
  if (at === undefined) return null;
  const standsFor = new Int32Array(pattern.length).fill(-1);
  const same = (i: number) => sameWord(pattern[i] ?? 0, text[at + i - from] ?? 0);
  for (let i = from; i < pattern.length && same(i); i++) standsFor[i] = at + i - from;
  for (let i = from - 1; i >= 0 && same(i); i--) standsFor[i] = at + i - from;
  return standsFor;
}

/**
 * All of the passage [from, to), and of its surroundings as much as is worth the gaps on the way (global inside, local
 * outside; Smith and Waterman in a band). Costs pattern × band, whatever the length of the text.
 */
export function alignInBand(
  pattern: Int32Array,
  from: number,
  to: number,
  text: Int32Array,
  diagonal: number,
  band = BAND,
): Int32Array {
  const width = 2 * band + 1;
  const first = diagonal - band;
  const steps = new Uint8Array((pattern.length + 1) * width);
  // One column more on the right, so that the last one has a neighbour that is never taken.
  let above = new Int32Array(width + 1).fill(IMPOSSIBLE);
  let row = new Int32Array(width + 1).fill(IMPOSSIBLE);
  let best = IMPOSSIBLE / 2;
  let bestRow = 0;
  let bestColumn = 0;

  for (let i = 0; i <= pattern.length; i++) {
    const code = i > 0 ? (pattern[i - 1] ?? 0) : 0;
    const gap = i > from && i < to ? GAP_INSIDE : GAP;
    let left = IMPOSSIBLE;
    for (let k = 0; k < width; k++) {
      const j = first + i + k;
      let score = i <= from && j >= 0 && j <= text.length ? 0 : IMPOSSIBLE;
      let step = START;
      if (i > 0 && j > 0 && j <= text.length) {
        const both = (above[k] ?? IMPOSSIBLE) + likeness(code, text[j - 1] ?? 0);
        if (both >= score) {
          score = both;
          step = BOTH;
        }
        const patternOnly = (above[k + 1] ?? IMPOSSIBLE) + gap;
        if (patternOnly > score) {
          score = patternOnly;
          step = PATTERN_ONLY;
        }
        const textOnly = left + gap;
        if (textOnly > score) {
          score = textOnly;
          step = TEXT_ONLY;
        }
      }
      row[k] = score;
      left = score;
      steps[i * width + k] = step;
      if (i >= to && score > best) {
        best = score;
        bestRow = i;
        bestColumn = k;
      }
    }
    [above, row] = [row, above];
  }
  return traceBack(steps, width, bestRow, bestColumn, first, pattern.length);
}

/** The innermost loop: two numbers are told by their signs here, as sameWord does in words. */
function likeness(a: number, b: number): number {
  if (a === b) return SAME;
  return (a & b) < 0 ? OTHER_NUMBER : OTHER;
}

function traceBack(
  steps: Uint8Array,
  width: number,
  bestRow: number,
  bestColumn: number,
  first: number,
  length: number,
): Int32Array {
  const standsFor = new Int32Array(length).fill(-1);
  let i = bestRow;
  let k = bestColumn;
  for (let step = steps[i * width + k]; step !== START; step = steps[i * width + k]) {
    if (step === BOTH) {
      standsFor[i - 1] = first + i + k - 1;
      i--;
    } else if (step === PATTERN_ONLY) {
      i--;
      k++;
    } else {
      k--;
    }
  }
  return standsFor;
}
