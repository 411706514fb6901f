import type { Span } from '../report/types';
import type { TextRanges } from './ranges';
import { priorityOf, styleName } from './styleName';
import type { MarkKind, Painter } from './types';

/** Whether this browser has the CSS Custom Highlight API (Chromium 105 and later). */
export function hasHighlights(): boolean {
  return typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Paints with the CSS Custom Highlight API: one named highlight per kind, no change to the page's DOM. The
 * registry is shared with the page, so names carry our prefix and other highlights are never touched.
 */
export function highlightPainter(ranges: TextRanges): Painter {
  const painted = new Set<string>();
  return {
    paint(kind: MarkKind, spans: readonly Span[]) {
      const name = styleName(kind);
      const staticRanges = spans
        .map(({ start, end }) => ranges.rangeOf(start, end))
        .filter((range) => range !== null)
        .map((range) => new StaticRange(range));
      const highlight = new Highlight(...staticRanges);
      highlight.priority = priorityOf(kind);
      CSS.highlights.set(name, highlight);
      painted.add(name);
    },
    clear() {
      for (const name of painted) CSS.highlights.delete(name);
      painted.clear();
    },
  };
}
