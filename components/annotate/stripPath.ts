import type { Span } from '@/utils/report/types';

/** Heights that the strip tells apart: as many as a high window has lines of pixels. */
export const STRIP_HEIGHT = 1_000;
/** A mark is at least this high, or nobody would see it. */
const LEAST = 2;

/**
 * Marks as one SVG path of rectangles from the top of a text to its bottom, however many there are: neighbours that
 * share a line of pixels become one.
 *
 * @param left @param width in the strip's own units
 */
export function stripPath(
  spans: readonly Span[],
  length: number,
  left: number,
  width: number,
): string {
  if (length === 0) return '';
  const lines = [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const top = Math.min(Math.floor((start / length) * STRIP_HEIGHT), STRIP_HEIGHT - LEAST);
      const bottom = Math.min(Math.ceil((end / length) * STRIP_HEIGHT), STRIP_HEIGHT);
      return { top, bottom: Math.max(bottom, top + LEAST) };
    });
  const joined: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of lines) {
    const last = joined[joined.length - 1];
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else joined.push({ top, bottom });
  }
  return joined
    .map(({ top, bottom }) => `M${left} ${top}h${width}v${bottom - top}h${-width}z`)
    .join('');
}
