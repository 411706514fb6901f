import { SUBJECTS } from './lexicon';
import type { Frame } from './frames';
import { between, type Passage } from './passage';
import { firstFrom } from './words';

/**
 * What a passage speaks of when it says only 办结30件: the subjects brought up nearest before (or at) the figure.
 */

/** Weight of a subject named among the figure's own words. */
export const AT_FIGURE = 3;
const IN_CLAUSE = 2.7;
const IN_SENTENCE = 2.3;
const PER_CLAUSE = 0.12;
const PER_SEMICOLON = 0.5;
/** Less than what rules an indicator out (`rulingOut.ts`): that takes a subject of the sentence itself. */
const IN_PARAGRAPH = 0.7;
const PER_SENTENCE = 0.15;
const LEAST_IN_PARAGRAPH = 0.5;
const IN_HEADING = 0.9;
/** A longer word is the more specific subject: 执法资格考试 and 考试. */
const PER_WORD_CHARACTER = 0.05;
/** Taken off for every other subject named since, at most twice. */
const TURNED = 1.1;
const MOST_TURNS = 2;
/** Words this near to each other are one phrase: 劳动争议纠纷 has not turned from 劳动争议 to 纠纷. */
const ONE_PHRASE = 6;
/** Named, but the text has turned away from it so often that it does not count. */
const HARDLY = 0.01;
/** Weight under which a subject counts as not spoken of. */
export const SPOKEN_OF = 0.35;

/**
 * Weights of all subjects at a figure, 0–3.5 by subject number.
 *
 * @param turns passage offsets at which the text turned to something the catalog does not know (a figure named by its
 *   own noun phrase), ascending
 * @param headings subjects of the headings above the figure
 */
export function subjectsAt(
  passage: Passage,
  frame: Frame,
  turns: readonly number[],
  headings: ReadonlySet<number>,
): Float64Array {
  const named = passage.words.subjects;
  const weights = new Float64Array(SUBJECTS.length);
  /** The subjects that the text has turned to since, nearest first, and where it did. */
  const since: number[] = [];
  const places: number[] = [];
  const lastTurn = turns[turns.length - 1] ?? -1;
  for (let i = firstFrom(named, frame.subjectEnd) - 1; i >= 0; i--) {
    const occurrence = named[i];
    if (!occurrence || occurrence.start < frame.paragraph) break;
    if (occurrence.end > frame.subjectEnd) continue;
    const { start, word } = occurrence;
    const base = weightOfPlace(passage, frame, start);
    for (const subject of word.subjects) {
      if ((weights[subject] ?? 0) > 0) continue;
      let turned = 0;
      if (start < frame.before[0] && start < frame.clause[0]) {
        if (lastTurn > start) turned++;
        for (let k = 0; k < since.length && turned < MOST_TURNS; k++) {
          if (since[k] !== subject && (places[k] ?? 0) - start > ONE_PHRASE) turned++;
        }
      }
      const specific = PER_WORD_CHARACTER * word.text.length;
      const weight = base + specific - TURNED * turned;
      weights[subject] = Math.max(HARDLY, weight);
    }
    if (start >= frame.before[0] || passage.aside[start] === 1) continue;
    for (const subject of word.subjects) {
      if (SUBJECTS[subject]?.broad || since.includes(subject)) continue;
      since.push(subject);
      places.push(start);
    }
  }
  if (lastTurn < frame.sentence) {
    for (const subject of headings) weights[subject] = Math.max(weights[subject] ?? 0, IN_HEADING);
  }
  return weights;
}

/** Whether a subject is named between two passage offsets; it may go on beyond the second. */
export function namesSubject(
  { words: { subjects } }: Passage,
  start: number,
  end: number,
): boolean {
  return (subjects[firstFrom(subjects, start)]?.start ?? end) < end;
}

function weightOfPlace(passage: Passage, frame: Frame, start: number): number {
  if (start >= frame.before[0]) return AT_FIGURE;
  if (start >= frame.clause[0]) return IN_CLAUSE;
  if (start >= frame.sentence) {
    const clauses = between(passage.commas, start, frame.start);
    const semicolons = between(passage.semicolons, start, frame.start);
    return IN_SENTENCE - PER_CLAUSE * clauses - PER_SEMICOLON * semicolons;
  }
  const sentences = between(passage.stops, start, frame.start);
  return Math.max(LEAST_IN_PARAGRAPH, IN_PARAGRAPH - PER_SENTENCE * sentences);
}
