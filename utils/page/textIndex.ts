import { isText } from './dom';
import { linearize, type Piece } from './linearize';
import { firstFrom } from './lines';

/** Part of one text node: offsets count in the node. */
export interface NodePart {
  node: Text;
  start: number;
  end: number;
}

/**
 * The report text and the way between its offsets (UTF-16 units) and points of the page's DOM. Text nodes may be split
 * and joined meanwhile — mark.js does both —: the index notices and reads the body anew. When the body then holds another
 * text, no offset of the old one has a place in it, and every answer is null or empty.
 */
export class TextIndex {
  readonly text: string;
  private pieces: readonly Piece[] = [];
  private pieceOf: ReadonlyMap<Node, Piece> = new Map();

  /**
   * @param body the element that holds the report
   * @param skipped what inside it is not part of the report
   */
  constructor(
    readonly body: Element,
    private readonly skipped: ReadonlySet<Node>,
  ) {
    this.text = this.read();
  }

  /** The parts of text nodes that make up `[start, end)`, in order; breaks put between blocks have none. */
  piecesOf(start: number, end: number): NodePart[] {
    let touched = this.touched(start, end);
    if (touched.some(isStale)) {
      if (this.read() !== this.text) return [];
      touched = this.touched(start, end);
    }
    return touched.map(({ node, start: from, length }) => ({
      node,
      start: Math.max(0, start - from),
      end: Math.min(length, end - from),
    }));
  }

  /** The page's range of `[start, end)`, beginning and ending inside text nodes; null where it has none. */
  rangeOf(start: number, end: number): Range | null {
    const parts = this.piecesOf(start, end);
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return range;
  }

  /**
   * The offset of a DOM point; a point in what is not read (furniture, blanks between blocks) has the offset of the next
   * character read. Null outside the body.
   */
  offsetOf(node: Node, offset: number): number | null {
    if (this.text === '' || !this.body.contains(node)) return null;
    const known = this.pieceOf.get(node);
    if (known ? isStale(known) : isText(node) && this.pieces.some(isStale)) {
      if (this.read() !== this.text) return null;
    }
    const piece = this.pieceOf.get(node);
    if (piece) return piece.start + Math.min(offset, piece.length);
    let next = node.childNodes[offset] ?? following(node, this.body);
    while (next) {
      const found = this.pieceOf.get(next);
      if (found) return found.start;
      next = (this.skipped.has(next) ? null : next.firstChild) ?? following(next, this.body);
    }
    return this.text.length;
  }

  private read(): string {
    const { text, pieces } = linearize(this.body, this.skipped);
    this.pieces = pieces;
    this.pieceOf = new Map(pieces.map((piece) => [piece.node, piece]));
    return text;
  }

  private touched(start: number, end: number): Piece[] {
    const { pieces } = this;
    const touched: Piece[] = [];
    for (let i = Math.max(0, firstFrom(pieces, start + 1) - 1); i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece || piece.start >= end) break;
      if (piece.start + piece.length > start) touched.push(piece);
    }
    return touched;
  }
}

function isStale({ node, length }: Piece): boolean {
  return !node.isConnected || node.data.length !== length;
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
