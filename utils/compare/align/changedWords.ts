import { fold } from '../../text/fold';
import { editsBetween } from './edits';
import type { Edit } from './types';

/** Where two versions of one passage differ, in offsets of each; numbers as a whole, layout and punctuation aside. */
export function changedWords(before: string, after: string): Edit[] {
  return editsBetween(wholeOf(before), wholeOf(after));
}

function wholeOf(text: string) {
  const folded = fold(text);
  return { folded, units: [{ start: 0, end: folded.text.length }] };
}
