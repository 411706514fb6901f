import { render } from 'preact';
import { Overlay, type OverlayActions } from '@/components/annotate/Overlay';
import { CodebookContext } from '@/components/codebook/codes';
import type { Anchor, OverlayState } from '@/components/annotate/state';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { NO_STATE } from '@/utils/codebook/types';
import type { PlacedAnnotation } from '@/utils/library/types';
import type { ReaderSession } from './session';
import type { Shadow } from './shadow';

/** How long (ms) a deletion can be taken back from the card. */
const UNDO_TIME = 10_000;

/** Our card in the page, for those who open it. */
export interface OverlayHandle {
  readonly state: OverlayState;
  /** Does something as soon as the reader has left the card: now, or when what was typed is stored. */
  whenFree(work: () => void): void;
  show(state: OverlayState): void;
  edit(placed: PlacedAnnotation, anchor: Anchor): void;
  close(): void;
}

/** Puts the card into the page. */
export function mountOverlay(
  session: ReaderSession,
  shadow: Shadow,
  until: AbortSignal,
): OverlayHandle {
  const root = shadow.place();
  let state: OverlayState = { view: 'none' };
  let expiry: ReturnType<typeof setTimeout> | undefined;
  const show = (next: OverlayState) => {
    state = next;
    clearTimeout(expiry);
    if (next.view === 'done') expiry = setTimeout(close, UNDO_TIME);
    render(
      <CodebookContext.Provider value={session.page?.codebook ?? builtInCodebook}>
        <Overlay state={state} actions={actions} />
      </CodebookContext.Provider>,
      root,
    );
  };
  /** What the card shows by now, after something was waited for. */
  const shown = (): OverlayState => state;
  let afterwards: (() => void) | null = null;
  const whenFree = (work: () => void) => {
    if (state.view === 'edit') afterwards = work;
    else work();
  };
  const close = () => {
    show({ view: 'none' });
    const work = afterwards;
    afterwards = null;
    work?.();
  };

  const annotate = async (kind: string) => {
    if (state.view !== 'choose') return;
    const { span, anchor } = state;
    const storing: OverlayState = { view: 'storing', span, anchor };
    show(storing);
    const stored = await session.annotate(span, { kind, note: '', tags: [], state: NO_STATE });
    if (!stored.ok) whenFree(() => show({ view: 'failed', failure: stored.error, anchor }));
    // Otherwise the reader has gone on meanwhile: to another passage, or away with Escape.
    else if (shown() === storing) {
      const annotation = stored.value;
      show({
        view: 'edit',
        annotation,
        placement: null,
        found: '',
        edits: [],
        otherNote: null,
        anchor,
      });
    }
  };
  const settle = async () => {
    if (state.view !== 'edit' || !state.placement) return null;
    const { id } = state.annotation;
    const attached = await session.attach(id, state.placement);
    if (!attached.ok) return attached.error;
    if (state.view === 'edit' && state.annotation.id === id) show({ ...state, placement: null });
    return null;
  };
  const remove = async () => {
    if (state.view !== 'edit') return;
    const { anchor, annotation } = state;
    const removed = await session.remove(annotation.id);
    // Gone already: the button was pressed twice, and the first press is what can be taken back.
    if (!removed.ok && removed.error === 'not-found' && shown().view === 'done') return;
    if (!removed.ok) show({ view: 'failed', failure: removed.error, anchor });
    else if (removed.change !== null) show({ view: 'done', change: removed.change, anchor });
  };
  /** Shows what was written elsewhere; who then saves again has seen it. */
  const showOther = async (id: string) => {
    const annotation = await session.current(id);
    if (annotation && state.view === 'edit' && state.annotation.id === id) {
      show({ ...state, annotation, otherNote: annotation.note });
    }
  };
  const undo = async (change: number) => {
    if (state.view !== 'done') return;
    const { anchor } = state;
    const failure = await session.undo(change);
    if (failure === null) close();
    else show({ view: 'failed', failure, anchor });
  };
  const actions: OverlayActions = {
    annotate: (kind) => void annotate(kind),
    save: async (id, edit) => {
      const saved = await session.update(id, edit);
      if (!saved.ok && saved.error === 'changed-elsewhere') await showOther(id);
      return saved;
    },
    settle,
    remove: () => void remove(),
    undo: (change) => void undo(change),
    close,
  };

  until.addEventListener('abort', () => {
    clearTimeout(expiry);
    render(null, root);
  });

  return {
    get state() {
      return state;
    },
    whenFree,
    show,
    edit({ annotation, placement, edits = [] }, anchor) {
      const found = session.page?.reading.text.slice(placement.start, placement.end) ?? '';
      show({ view: 'edit', annotation, placement, found, edits, otherNote: null, anchor });
    },
    close,
  };
}
