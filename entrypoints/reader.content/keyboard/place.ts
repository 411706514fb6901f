import type { TextIndex } from '@/utils/page/textIndex';
import type { Span } from '@/utils/report/types';
import type { OpenPage } from '../session';
import { selectedSpan } from '../selectedSpan';

/** Characters that are looked at for one line's height: blanks between paragraphs have none. */
const LOOK = 24;

/** What is selected in the report text; a caret in it is a span without length. Null: the selection is elsewhere. */
export function selectionIn({ reading }: OpenPage): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const span = selectedSpan(reading, selection.getRangeAt(0));
  if (span) return span;
  if (!selection.isCollapsed || !selection.anchorNode) return null;
  const caret = reading.index.offsetOf(selection.anchorNode, selection.anchorOffset);
  return caret === null ? null : { start: caret, end: caret };
}

/** The offset of the first character whose line ends below a height of the viewport (CSS pixels). */
export function offsetAtHeight(index: TextIndex, height: number): number {
  let low = 0;
  let high = index.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = index.rangeOf(middle, Math.min(middle + LOOK, index.text.length));
    const [line] = range ? Array.from(range.getClientRects()) : [];
    if (line && line.bottom <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Selects a passage in the page and brings its end into sight. */
export function select({ reading }: OpenPage, { start, end }: Span): void {
  const range = reading.index.rangeOf(start, end);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  const rects = Array.from(range.getClientRects());
  const last = rects[rects.length - 1];
  // Room for the bar with the kinds below the last line.
  const room = 80;
  if (last && last.bottom + room > innerHeight)
    window.scrollBy({ top: last.bottom + room - innerHeight });
}

/** Puts the text caret before a character, so that everything else that follows it goes on from there. */
export function putCaret({ reading }: OpenPage, offset: number): void {
  const range = reading.index.rangeOf(offset, offset + 1);
  if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset);
}
