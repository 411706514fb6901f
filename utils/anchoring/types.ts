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
}

export type PlacementStatus = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

export interface Candidate {
  start: number;
  end: number;
  /** 0–1, 1 = identical. */
  score: number;
}

export interface Placement {
  status: PlacementStatus;
  /** For 'orphan' start and end are both -1. */
  start: number;
  end: number;
  score: number;
  /** Other places considered, best first; empty unless 'ambiguous' or 'orphan'. */
  candidates: Candidate[];
}
