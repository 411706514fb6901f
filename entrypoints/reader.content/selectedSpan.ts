import type { PageReading } from '@/utils/page/readPage';
import type { Span } from '@/utils/report/types';

/**
 * The part of a selection that lies in the report text, without blanks at its ends; null when there is none:
 * an empty selection, or one of menus and other site furniture.
 */
export function selectedSpan({ text, index }: PageReading, range: Range): Span | null {
  if (range.collapsed || text === '') return null;
  const whole = index.rangeOf(0, text.length);
  if (!whole) return null;
  const part = range.cloneRange();
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    part.setStart(whole.startContainer, whole.startOffset);
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    part.setEnd(whole.endContainer, whole.endOffset);
  }
  if (part.collapsed) return null;
  const start = index.offsetOf(part.startContainer, part.startOffset);
  const end = index.offsetOf(part.endContainer, part.endOffset);
  if (start === null || end === null || start >= end) return null;
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
