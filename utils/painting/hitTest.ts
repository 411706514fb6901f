/** A place in the page's DOM. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/**
 * The character under a point of the viewport (CSS pixels), as its text node and the offset before it; null
 * when there is no text exactly there (margins, the blank after a line's end).
 */
export function characterAt(x: number, y: number): DomPoint | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const length = caret.node.textContent?.length ?? 0;
  // The caret stands before or after the character, whichever edge is nearer.
  for (const offset of [caret.offset - 1, caret.offset]) {
    if (offset < 0 || offset >= length) continue;
    const range = document.createRange();
    range.setStart(caret.node, offset);
    range.setEnd(caret.node, offset + 1);
    if (Array.from(range.getClientRects()).some((rect) => contains(rect, x, y))) {
      return { node: caret.node, offset };
    }
  }
  return null;
}

function caretAt(x: number, y: number): DomPoint | null {
  // `caretPositionFromPoint` is the standard (Chromium 128), `caretRangeFromPoint` what older kernels have.
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}
