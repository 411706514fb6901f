import { findPassage } from '../../../utils/anchoring/find';
import { prepareText } from '../../../utils/anchoring/prepare';
import type {
  FigureChange,
  PassageSelector,
  PlacementStatus,
} from '../../../utils/anchoring/types';
import { findByKnownMatcher } from './knownMatcher';

/** Where a matcher says that a passage is; start and end are -1 when it was not found. */
export interface Answer {
  status: PlacementStatus;
  start: number;
  end: number;
  figures: readonly FigureChange[];
}

/** Finds all passages, beginning with the bare text: what it takes to prepare the text counts. */
export type Matcher = (text: string, selectors: readonly PassageSelector[]) => Answer[];

export const ours: Matcher = (text, selectors) => {
  const prepared = prepareText(text);
  return selectors.map((selector) => ({ figures: [], ...findPassage(prepared, selector) }));
};

/** It knows no status: whatever it finds is shown as if it were the passage. */
export const known: Matcher = (text, selectors) =>
  selectors.map((selector) => {
    const match = findByKnownMatcher(text, selector);
    return match
      ? { status: 'moved', start: match.start, end: match.end, figures: [] }
      : { status: 'orphan', start: -1, end: -1, figures: [] };
  });
