import { belowLastLine } from './anchor';
import type { OverlayHandle } from './overlay';
import { selectedSpan } from './selectedSpan';
import type { ReaderSession } from './session';

/** Quiet time (ms) after which a selection made with the keyboard counts as made. */
const SETTLED = 250;

/**
 * Offers the kinds of annotation under every selection inside the report text.
 *
 * @returns offers them for the present selection and gives them the keyboard's focus
 */
export function followSelection(
  session: ReaderSession,
  overlay: OverlayHandle,
  until: AbortSignal,
): () => void {
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const offer = (takeFocus: boolean) => {
    const selection = document.getSelection();
    const page = session.page;
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const span = page && range ? selectedSpan(page.reading, range) : null;
    if (span && range) {
      overlay.show({ view: 'choose', span, anchor: belowLastLine(range), takeFocus });
    } else if (overlay.state.view === 'choose') {
      overlay.close();
    }
  };
  const offerLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A reader who writes a note selects words of the note, not of the report.
      if (!pressed && !overlay.busy) offer(false);
    }, SETTLED);
  };

  document.addEventListener('selectionchange', offerLater, { signal: until });
  document.addEventListener('pointerdown', () => (pressed = true), {
    signal: until,
    capture: true,
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        pressed = false;
        offerLater();
      },
      { signal: until, capture: true },
    );
  }
  until.addEventListener('abort', () => clearTimeout(timer));

  return () => {
    clearTimeout(timer);
    if (!overlay.busy) offer(true);
  };
}
