import { annotationKinds } from '@/utils/library/types';
import { hasHighlights, highlightPainter } from '@/utils/painting/highlightPainter';
import { markjsPainter } from '@/utils/painting/markjsPainter';
import { findingKinds, type FindingKind, type Painter } from '@/utils/painting/types';
import { defaultSettings, settingsItem, type Settings } from '@/utils/settings';
import type { Span } from '@/utils/report/types';
import type { PageWatch } from './followPage';
import type { OpenPage, ReaderSession } from './session';

/** How long a passage that was jumped to stays lit (ms). */
const FLASH = 1_800;

/** The painted page. */
export interface PaintedPage {
  /** Scrolls a passage into the middle of the window and lets it flash. False when the page no longer has it. */
  reveal(span: Span): boolean;
}

/** Keeps findings and annotations painted as the session and the reader's settings have them. */
export function paintPage(
  session: ReaderSession,
  watch: PageWatch,
  until: AbortSignal,
): PaintedPage {
  let settings: Settings = defaultSettings;
  let painter: Painter | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;

  const repaint = (page: OpenPage) =>
    watch.quietly(() => {
      painter?.clear();
      const { index } = page.reading;
      painter = usesMarkjs(settings) ? markjsPainter(index) : highlightPainter(index);
      paintFindings(painter, page, settings);
      paintAnnotations(painter, page);
    });
  const follow = (changed: Settings | null) => {
    settings = changed ?? defaultSettings;
    if (session.page) repaint(session.page);
  };

  session.onPage(repaint);
  void settingsItem.getValue().then(follow);
  const unwatch = settingsItem.watch(follow);
  until.addEventListener('abort', () => {
    unwatch();
    clearTimeout(flash);
    painter?.clear();
  });

  return {
    reveal(span) {
      const page = session.page;
      const range = page?.reading.index.rangeOf(span.start, span.end);
      if (!range) return false;
      scrollTo(range);
      watch.quietly(() => painter?.paint('flash', [span]));
      clearTimeout(flash);
      flash = setTimeout(() => watch.quietly(() => painter?.paint('flash', [])), FLASH);
      return true;
    },
  };
}

function usesMarkjs({ painter }: Settings): boolean {
  return painter === 'markjs' || !hasHighlights();
}

function paintFindings(painter: Painter, { analysis, reuse }: OpenPage, settings: Settings): void {
  for (const kind of findingKinds) {
    if (!settings.marks[kind]) continue;
    painter.paint(kind, spansOf(kind, analysis, reuse));
  }
}

function spansOf(
  kind: FindingKind,
  { quantities, boilerplate }: OpenPage['analysis'],
  reuse: readonly Span[],
): readonly Span[] {
  if (kind === 'indicator') return quantities;
  return kind === 'reuse' ? reuse : boilerplate.filter((span) => span.kind === kind);
}

function paintAnnotations(painter: Painter, { annotations }: OpenPage): void {
  for (const kind of annotationKinds) {
    const spans = annotations
      .filter(({ annotation, placement }) => annotation.kind === kind && placement.start >= 0)
      .map(({ placement }) => placement);
    if (spans.length > 0) painter.paint(`annotation-${kind}`, spans);
  }
}

/** The element first (it may stand in a scrolling box of its own), then the very line into the middle. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + Math.min(height, innerHeight) / 2 - innerHeight / 2 });
}
