import type { ReportAnalysis } from '../report/types';
import { alignSentences } from './align/align';
import type { Passage } from './align/types';

/** One sentence of a report before and after it was corrected; '' where it was added or taken out. */
export interface ChangedSentence {
  before: string;
  after: string;
}

/** What differs between two texts of one report, in the order of the later one. Layout and punctuation do not count. */
export function changedSentences(before: ReportAnalysis, after: ReportAnalysis): ChangedSentence[] {
  return alignSentences(before, after)
    .filter(({ kind }) => kind !== 'identical')
    .map((pair) => ({
      before: 'before' in pair ? textOf(before.text, pair.before) : '',
      after: 'after' in pair ? textOf(after.text, pair.after) : '',
    }));
}

function textOf(text: string, passage: Passage): string {
  return passage.map(({ start, end }) => text.slice(start, end).trim()).join('');
}
