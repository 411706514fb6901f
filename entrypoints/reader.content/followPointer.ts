import { characterAt } from '@/utils/painting/hitTest';
import { defaultSettings, settingsItem } from '@/utils/settings';
import { below } from './anchor';
import { annotationAt, findingsAt } from './findings';
import { openAnnotation } from './openAnnotation';
import type { OverlayHandle } from './overlay';
import type { ReaderSession } from './session';

/** How long (ms) the pointer rests on a mark before its card appears. */
const DWELL = 300;

/** Cards for the marks under the pointer or the text caret; a click on an annotation opens it. */
export function followPointer(
  session: ReaderSession,
  overlay: OverlayHandle,
  until: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marks = defaultSettings.marks;
  void settingsItem.getValue().then((settings) => (marks = settings.marks));
  const unwatch = settingsItem.watch((settings) => (marks = settings.marks));

  const explain = (offset: number | null, box: { left: number; bottom: number }) => {
    if (overlay.state.view !== 'none' && overlay.state.view !== 'finding') return;
    const findings = session.page && offset !== null ? findingsAt(session.page, offset, marks) : [];
    if (findings.length > 0) overlay.show({ view: 'finding', findings, anchor: below(box) });
    else overlay.close();
  };

  const offsetAt = (x: number, y: number): number | null => {
    const point = characterAt(x, y);
    return point && (session.page?.reading.index.offsetOf(point.node, point.offset) ?? null);
  };

  document.addEventListener(
    'mousemove',
    ({ clientX, clientY }) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // A finger's breadth below the pointer, so that the card does not lie under it.
        explain(offsetAt(clientX, clientY), { left: clientX, bottom: clientY + 10 });
      }, DWELL);
    },
    { signal: until, passive: true },
  );

  document.addEventListener(
    'keyup',
    () => {
      const selection = document.getSelection();
      const index = session.page?.reading.index;
      if (!index || !selection?.isCollapsed || !selection.anchorNode) return;
      const offset = index.offsetOf(selection.anchorNode, selection.anchorOffset);
      // A caret itself has no box; the character behind it has.
      const character = offset === null ? null : index.rangeOf(offset, offset + 1);
      if (character) explain(offset, character.getBoundingClientRect());
    },
    { signal: until },
  );

  document.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const { page } = session;
      if (!page || document.getSelection()?.isCollapsed === false) return;
      const offset = offsetAt(clientX, clientY);
      if (offset !== null && annotationAt(page, offset)) openAnnotation(session, overlay, offset);
    },
    { signal: until },
  );

  until.addEventListener('abort', () => {
    unwatch();
    clearTimeout(timer);
  });
}
