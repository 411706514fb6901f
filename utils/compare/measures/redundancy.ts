import type { ReportAnalysis } from '../../report/types';
import { fold } from '../../text/fold';
import { visitWords } from '../align/tokens';

/** Runs shorter than this come back by the nature of the language. Characters without blanks and marks. */
const RUN = 12;
const FIGURE = '\uE000';

/**
 * How much of a report it says twice: the share (0–1) of its characters, blanks and marks aside and figures as one, in
 * runs of {@link RUN} and more that stand earlier in it. After the redundancy of Dyer, Lang & Stice-Lawrence (2017),
 * who count words in sentences repeated elsewhere in the same report.
 */
export function redundancy({ text }: Pick<ReportAnalysis, 'text'>): number {
  const folded = fold(text).text;
  let words = '';
  visitWords(folded, 0, folded.length, (start, end, isNumber) => {
    words += isNumber ? FIGURE : folded.slice(start, end);
  });
  const firstAt = new Map<string, number>();
  let repeated = 0;
  let countedTo = 0;
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN);
    const first = firstAt.get(run);
    if (first === undefined) firstAt.set(run, at);
    // A run that only overlaps itself (aaaa…) stands once.
    else if (first + RUN <= at) {
      repeated += at + RUN - Math.max(at, countedTo);
      countedTo = at + RUN;
    }
  }
  return words.length === 0 ? 0 : repeated / words.length;
}
