/** How a passage is remembered (stored) and where it was found again (placed): two types, never mixed. */

/** W3C TextQuoteSelector + TextPositionSelector + the path of headings above the passage. Offsets are UTF-16 units of the text it was described in. */
export interface PassageSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  /** Headings from the outermost to the innermost, as `label + title`. */
  section: string[];
  /**
   * The paragraphs of the passage stood nowhere else in its text, not even with nearly the same figures: where they
   * stand later, to the letter, is where they were moved. Absent when that is not so or not known: selectors of other
   * programs and of earlier versions lack it.
   */
  alone?: true | undefined;
}

/**
 * `exact`: the same words at the same offsets. `moved`: the same words elsewhere; another layout, punctuation or
 * traditional characters are the same words. `changed`: the passage with other words or figures. `ambiguous`: shown at
 * the likeliest place, which the reader has to confirm. `orphan`: not found.
 */
export type PlacementStatus = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

/** A place that a passage may have, in offsets of the text it is sought in. */
export interface Candidate {
  start: number;
  end: number;
  /** How much of the passage and its surroundings stands there, 0–1; 1 = all of it. */
  score: number;
}

/** A figure inside a passage, as it was and as it is, folded: 1.46万 → 1.52万. */
export interface FigureChange {
  before: string;
  after: string;
}

/** Where a remembered passage stands in a text now. */
export interface Placement {
  status: PlacementStatus;
  /** For 'orphan' start and end are both -1. */
  start: number;
  end: number;
  score: number;
  /** Places to choose from, best first, at most 5; empty unless 'ambiguous' or 'orphan'. */
  candidates: Candidate[];
  /** The figures inside the passage that changed, in text order; only for 'changed', and then never absent. */
  figures?: FigureChange[];
}
