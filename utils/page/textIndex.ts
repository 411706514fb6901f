import { linearize, type Piece } from './linearize';
import { firstFrom } from './lines';
import { isText } from './dom';

/** A half-open range of the report text. */
interface Span {
  start: number;
  end: number;
}

/**
 * The report text and the way between its offsets (UTF-16 units) and points of the page's DOM. It holds for the DOM as it
 * was when the index was made: after text nodes were split or joined — mark.js does both — `rebuild()` makes a new one
 * with the same text.
 */
export class TextIndex {
  readonly text: string;
  private readonly pieces: readonly Piece[];
  private readonly starts: ReadonlyMap<Node, number>;

  /**
   * @param body the element that holds the report
   * @param skipped what inside it is not part of the report
   */
  constructor(
    readonly body: Element,
    private readonly skipped: ReadonlySet<Node>,
  ) {
    const { text, pieces } = linearize(body, skipped);
    this.text = text;
    this.pieces = pieces;
    this.starts = new Map(pieces.map(({ node, start }) => [node, start]));
  }

  /** An index of the same body as it stands now. */
  rebuild(): TextIndex {
    return new TextIndex(this.body, this.skipped);
  }

  /**
   * The DOM range of `[start, end)`, beginning and ending inside text nodes; null where it holds no text of the page
   * (nothing at all, or only the line breaks put between blocks).
   */
  rangeOf(start: number, end: number): StaticRangeInit | null {
    const { pieces } = this;
    // The piece that starts last before or at `start`; where that one is over, the next.
    let first = firstFrom(pieces, start + 1) - 1;
    if (first < 0 || start >= endOf(pieces[first])) first++;
    const last = firstFrom(pieces, end) - 1;
    const from = pieces[first];
    const to = pieces[last];
    if (!from || !to || first > last) return null;
    const startOffset = Math.max(0, start - from.start);
    const endOffset = Math.min(to.node.data.length, end - to.start);
    if (first === last && startOffset >= endOffset) return null;
    return { startContainer: from.node, startOffset, endContainer: to.node, endOffset };
  }

  /**
   * The offset of a DOM point; a point in what is not read (furniture, blanks between blocks) has the offset of the next
   * character read. Null outside the body.
   */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.body.contains(node)) return null;
    const start = this.starts.get(node);
    if (start !== undefined) return start + Math.min(offset, (node as Text).data.length);
    let next = isText(node) ? following(node, this.body) : (node.childNodes[offset] ?? null);
    if (!next && !isText(node)) next = following(node, this.body);
    while (next) {
      const found = this.starts.get(next);
      if (found !== undefined) return found;
      next = this.skipped.has(next)
        ? following(next, this.body)
        : (next.firstChild ?? following(next, this.body));
    }
    return this.text.length;
  }

  /**
   * The part of the report that a DOM range covers, without blanks at its ends; null where it covers none. A range that
   * begins above the body or ends below it counts from the body's beginning or to its end.
   */
  spanOf(range: AbstractRange): Span | null {
    const first = this.offsetOf(range.startContainer, range.startOffset);
    const last = this.offsetOf(range.endContainer, range.endOffset);
    let start =
      first ?? (this.isBefore(range.startContainer, range.startOffset) ? 0 : this.text.length);
    let end = last ?? (this.isBefore(range.endContainer, range.endOffset) ? 0 : this.text.length);
    while (start < end && !/\S/.test(this.text.charAt(start))) start++;
    while (start < end && !/\S/.test(this.text.charAt(end - 1))) end--;
    return start < end ? { start, end } : null;
  }

  /** Whether a point outside the body stands before it. */
  private isBefore(node: Node, offset: number): boolean {
    const child = node.contains(this.body) ? node.childNodes[offset] : node;
    if (!child) return false;
    const position = child.compareDocumentPosition(this.body);
    return child === this.body || (position & (FOLLOWING | CONTAINED_BY)) !== 0;
  }
}

/** Bits of `compareDocumentPosition`, the same in every DOM. */
const FOLLOWING = 4;
const CONTAINED_BY = 16;

function endOf(piece: Piece | undefined): number {
  return piece ? piece.start + piece.node.data.length : 0;
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
