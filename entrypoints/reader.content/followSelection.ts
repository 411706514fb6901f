import type { Span } from '@/utils/report/types';
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

  const selected = () => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const span = session.page && range ? selectedSpan(session.page.reading, range) : null;
    return span && range ? { span, range } : null;
  };
  const show = (takeFocus: boolean) => {
    const words = selected();
    if (!words) return;
    const { span, range } = words;
    const { state } = overlay;
    // Its kind has just been chosen: what comes next is the note.
    if (state.view === 'storing' && isSame(state.span, span)) return;
    overlay.show({ view: 'choose', span, anchor: belowLastLine(range), takeFocus });
  };
  const offer = (takeFocus: boolean) => {
    // A reader who writes a note selects words of the note, not of the report; who has left it need not wait for it.
    if (selected()) overlay.whenFree(() => show(takeFocus));
    else if (overlay.state.view === 'choose') overlay.close();
  };
  const offerLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed) offer(false);
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
    offer(true);
  };
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
