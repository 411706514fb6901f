import { alignSentences } from './align/align';
import { keptShare } from './measures/keptShare';
import { matchPromises, type PromiseMatch } from './promises/promises';
import { returningShortcomings, type ReturningShortcoming } from './promises/returning';
import type { ComparisonColumn } from './types';

/** What became of one year's report in the next: kept wording (R30), plans and their answers (R15), shortcomings that return (R16). */
export interface FollowUp {
  /** Columns of the earlier and of the later report. */
  from: number;
  to: number;
  /** Share (0–1) of the later report's statements that are the same as, or differ only in figures from, the earlier one's. */
  kept: number;
  promises: PromiseMatch[];
  returning: ReturningShortcoming[];
}

/** One entry for every two neighbouring columns of one subject in consecutive years. */
export function followUps(columns: readonly ComparisonColumn[]): FollowUp[] {
  return columns.flatMap((later, to) => {
    const from = to - 1;
    const earlier = columns[from];
    if (!earlier || earlier.subject !== later.subject) return [];
    const [before, after] = [earlier.report.analysis, later.report.analysis];
    if (before.meta.year === null || after.meta.year !== before.meta.year + 1) return [];
    const pairs = alignSentences(before, after);
    return [
      {
        from,
        to,
        kept: keptShare(pairs).sentences,
        promises: matchPromises(before, after),
        returning: returningShortcomings(before, after, pairs),
      },
    ];
  });
}
