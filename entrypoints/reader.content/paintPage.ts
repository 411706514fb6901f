import { washOf } from '@/utils/codebook/names';
import { washes } from '@/utils/codebook/types';
import { hasHighlights, highlightPainter } from '@/utils/painting/highlightPainter';
import { markjsPainter } from '@/utils/painting/markjsPainter';
import { findingKinds, type Painter } from '@/utils/painting/types';
import { defaultSettings, settingsItem, type Settings } from '@/utils/settings';
import type { Span } from '@/utils/report/types';
import type { PageWatch } from './followPage';
import { findingSpans } from '@/components/findingSpans';
import type { OpenPage, ReaderSession } from './session';

/** How long a passage that was jumped to stays lit (ms). */
const FLASH = 1_800;

/** The painted page. */
export interface PaintedPage {
  /** Scrolls a passage into the middle of the window and lets it flash. False when the page no longer has it. */
  reveal(span: Span): boolean;
  /** The same for where the keyboard is: it stays marked until another place, or none (null), is given. */
  stopAt(span: Span | null): boolean;
}

/** Keeps findings and annotations painted as the session and the reader's settings have them. */
export function paintPage(
  session: ReaderSession,
  watch: PageWatch,
  until: AbortSignal,
): PaintedPage {
  let settings: Settings = defaultSettings;
  let painter: Painter | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let flash: Span | null = null;
  let current: Span | null = null;

  const repaint = (page: OpenPage) =>
    watch.quietly(() => {
      painter?.clear();
      const { index } = page.reading;
      painter = usesMarkjs(settings) ? markjsPainter(index) : highlightPainter(index);
      paintFindings(painter, page, settings);
      paintAnnotations(painter, page);
      if (current) painter.paint('current', [current]);
      // The panel that was just opened for the jump may have found something to paint meanwhile.
      if (flash) painter.paint('flash', [flash]);
    });
  const follow = (changed: Settings) => {
    settings = changed;
    if (session.page) repaint(session.page);
  };

  session.onPage(repaint);
  void settingsItem.getValue().then(follow);
  const unwatch = settingsItem.watch(follow);
  until.addEventListener('abort', () => {
    unwatch();
    clearTimeout(fading);
    painter?.clear();
  });

  const show = (span: Span, kind: 'current' | 'flash'): boolean => {
    const range = session.page?.reading.index.rangeOf(span.start, span.end);
    if (!range) return false;
    scrollTo(range);
    watch.quietly(() => painter?.paint(kind, [span]));
    return true;
  };
  return {
    reveal(span) {
      if (!show(span, 'flash')) return false;
      flash = span;
      clearTimeout(fading);
      fading = setTimeout(() => {
        flash = null;
        watch.quietly(() => painter?.paint('flash', []));
      }, FLASH);
      return true;
    },
    stopAt(span) {
      current = span;
      if (span) return show(span, 'current');
      watch.quietly(() => painter?.paint('current', []));
      return true;
    },
  };
}

function usesMarkjs({ painter }: Settings): boolean {
  return painter === 'markjs' || !hasHighlights();
}

function paintFindings(painter: Painter, page: OpenPage, { marks }: Settings): void {
  for (const kind of findingKinds) {
    if (marks[kind]) painter.paint(kind, findingSpans(page, kind));
  }
}

function paintAnnotations(painter: Painter, { annotations, codebook }: OpenPage): void {
  for (const wash of washes) {
    const spans = annotations
      .filter(({ placement }) => placement.start >= 0)
      .filter(({ annotation }) => washOf(codebook, annotation.kind) === wash)
      .map(({ placement }) => placement);
    if (spans.length > 0) painter.paint(`annotation-${wash}`, spans);
  }
  const unsettled = annotations
    .map(({ placement }) => placement)
    .filter(({ status }) => status === 'changed' || status === 'ambiguous');
  if (unsettled.length > 0) painter.paint('unsettled', unsettled);
}

/** The element first (it may stand in a scrolling box of its own), then the very line into the middle. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + Math.min(height, innerHeight) / 2 - innerHeight / 2 });
}
