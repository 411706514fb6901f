import Mark from 'mark.js';
import type { TextIndex } from '../page/textIndex';
import type { Span } from '../report/types';
import { mergeSpans } from './mergeSpans';
import type { TextRanges } from './ranges';
import { styleName } from './styleName';
import type { MarkKind, Painter } from './types';

/**
 * Paints with mark.js for kernels without the CSS Custom Highlight API: spans become `<mark>` elements with the
 * kind's class. Page text is untouched, and `clear` joins the split text nodes again.
 */
export function markjsPainter(index: TextIndex): Painter {
  const { body } = index;
  const mark = new Mark(body as HTMLElement);
  const painted = new Set<MarkKind>();
  const erase = (kind: MarkKind) => mark.unmark({ className: styleName(kind) });
  return {
    paint(kind: MarkKind, spans: readonly Span[]) {
      if (painted.has(kind)) erase(kind);
      painted.add(kind);
      const pieces = markPieces(body, index, spans);
      if (pieces.length === 0) return;
      mark.markRanges(pieces, { className: styleName(kind) });
    },
    clear() {
      for (const kind of painted) erase(kind);
      painted.clear();
    },
  };
}

/** Elements whose own text mark.js passes over and does not count. */
const UNCOUNTED = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD', 'HTML']);

/**
 * Spans as mark.js counts them: offsets in all text nodes of the element, one after another. Only text nodes of
 * the report text get a piece, so that blanks between paragraphs and table cells are not wrapped.
 */
function markPieces(body: Element, ranges: TextRanges, spans: readonly Span[]): Mark.Range[] {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let total = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (UNCOUNTED.has(node.parentElement?.tagName ?? '')) continue;
    offsets.set(node, total);
    total += node.textContent?.length ?? 0;
  }
  return mergeSpans(spans).flatMap(({ start, end }) =>
    ranges.piecesOf(start, end).flatMap((piece) => {
      const offset = offsets.get(piece.node);
      if (offset === undefined) return [];
      return [{ start: offset + piece.start, length: piece.end - piece.start }];
    }),
  );
}
