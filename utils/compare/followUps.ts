import { alignSentences } from './align/align';
import type { AlignedPair } from './align/types';
import { keptParagraphs, type KeptParagraphs } from './measures/keptParagraphs';
import { keptShare, type KeptShare } from './measures/keptShare';
import { leftovers, type Leftover } from './promises/leftovers';
import { matchPromises, type PromiseMatch } from './promises/promises';
import { returningShortcomings, type ReturningShortcoming } from './promises/returning';
import type { YearStep } from './steps';
import type { ComparisonColumn } from './types';

/** What became of one year's report in the next. */
export interface FollowUp extends YearStep {
  /** What became of each sentence. */
  pairs: AlignedPair[];
  /** Share (0–1) of the later report's statements that are the same as, or differ only in figures from, the earlier one's. */
  kept: number;
  /** The same by length, and word for word. */
  keptShare: KeptShare;
  /** R30. */
  keptParagraphs: KeptParagraphs;
  /** Plans and their answers (R15). */
  promises: PromiseMatch[];
  /** Shortcomings that return (R16). */
  returning: ReturningShortcoming[];
  /** Sentences kept together with the year of the earlier report (R32). */
  leftovers: Leftover[];
}

/** One entry for each step from a year to the next. */
export function followUps(
  columns: readonly ComparisonColumn[],
  steps: readonly YearStep[],
): FollowUp[] {
  return steps.flatMap(({ from, to }) => {
    const [before, after] = [columns[from]?.report.analysis, columns[to]?.report.analysis];
    if (!before || !after) return [];
    const pairs = alignSentences(before, after);
    const share = keptShare(pairs);
    return [
      {
        from,
        to,
        pairs,
        kept: share.sentences,
        keptShare: share,
        keptParagraphs: keptParagraphs(after.text, pairs),
        promises: matchPromises(before, after),
        returning: returningShortcomings(before, after, pairs),
        leftovers: leftovers(before, after, pairs),
      },
    ];
  });
}
