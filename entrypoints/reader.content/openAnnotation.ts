import { belowLastLine } from './anchor';
import { annotationAt } from './findings';
import type { OverlayHandle } from './overlay';
import type { ReaderSession } from './session';

/**
 * Opens the annotation over one character of the report, as soon as the card is free. It is looked up only then: it may
 * be the very one whose note is still being stored.
 */
export function openAnnotation(
  session: ReaderSession,
  overlay: OverlayHandle,
  offset: number,
): void {
  overlay.whenFree(() => {
    const { page } = session;
    const placed = page && annotationAt(page, offset);
    if (!placed) return;
    const { start, end } = placed.placement;
    const range = page.reading.index.rangeOf(start, end);
    if (range) overlay.edit(placed, belowLastLine(range));
  });
}
