import type { Anchor } from '@/components/annotate/state';

/** Room (CSS pixels) that the widest card needs to the right of its anchor. */
const CARD_WIDTH = 410;
/** Distance between the words and the card. */
const GAP = 8;

/** The place below the last line of a range, so that a card never covers the words it speaks of. */
export function belowLastLine(range: Range): Anchor {
  const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
  const last = rects.reduce<DOMRect>(
    (lowest, rect) => (rect.bottom >= lowest.bottom ? rect : lowest),
    rects[0] ?? range.getBoundingClientRect(),
  );
  return below(last);
}

/** The place below a box of the viewport, inside the window's width. */
export function below({ left, bottom }: { left: number; bottom: number }): Anchor {
  const inside = Math.max(GAP, Math.min(left, innerWidth - CARD_WIDTH));
  return { left: inside + scrollX, top: bottom + scrollY + GAP };
}
