/** The part of the page's text index that painters need. Offsets are UTF-16 units of the report text. */
export interface TextRanges {
  /** The page's range of [start, end), or null when the page no longer has it. */
  rangeOf(start: number, end: number): Range | null;
  /** The same as pieces of single text nodes, in order; offsets of a piece count in its node. */
  piecesOf(start: number, end: number): { node: Text; start: number; end: number }[];
}
