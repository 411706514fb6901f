import type { AnnotationContent } from '@/utils/library/types';
import type { WriteFailure } from '../labels';
import { typingSaver } from './typingSaver';

/** What an editor sends each time it saves (see `updateAnnotation`). */
export interface Edit {
  base: AnnotationContent;
  content: AnnotationContent;
  sitting: number | null;
}

/** What came of a saving; `change` is the step that takes back the whole sitting, null when nothing of it stays. */
export type Saved =
  { ok: true; value: unknown; change: number | null } | { ok: false; error: WriteFailure };

/** One opening of an editor: what it held at first, and all that it saves until it is closed. */
export interface Sitting {
  /** Takes what the editor holds now; it is saved by itself a little later. */
  type: (content: AnnotationContent) => void;
  /** Saves at once what was typed and is not saved yet. */
  flush: () => void;
  /** Saves as the page goes away, when nothing can be waited for any more. */
  leave: (content: AnnotationContent) => void;
  save: (content: AnnotationContent) => Promise<Saved>;
  /** Brings back what the editor held at first; what was written elsewhere meanwhile stays. */
  takeBack: () => Promise<Saved>;
  /** Forgets what is not saved yet. */
  drop: () => void;
  /** The reader has seen what was written elsewhere: the next saving is made of it, and replaces its note. */
  accept: (content: AnnotationContent) => void;
  /** Whether this editor has begun with this note or has itself saved it. */
  knows: (note: string) => boolean;
}

/**
 * Begins a sitting.
 *
 * @param told hears after each saving by itself why it failed, or null. While a note that was written elsewhere stands
 *   against the one typed here nothing is saved by itself: only the reader can say which of them shall stay.
 */
export function beginSitting(
  began: AnnotationContent,
  send: (edit: Edit) => Promise<Saved>,
  told: (failure: WriteFailure | null) => void,
): Sitting {
  let base = began;
  let sent = began;
  let isSending = false;
  let step: number | null = null;
  let isContested = false;

  const store = async (content: AnnotationContent): Promise<Saved> => {
    sent = content;
    isSending = true;
    const saved = await send({ base, content, sitting: step }).catch(noAnswer);
    isSending = false;
    isContested = !saved.ok && saved.error === 'changed-elsewhere';
    if (!saved.ok) return saved;
    base = content;
    step = saved.change;
    return saved;
  };
  const saver = typingSaver(async (content: AnnotationContent) => {
    if (isContested) return;
    const saved = await store(content);
    told(saved.ok ? null : saved.error);
  });

  return {
    type: saver.type,
    flush: saver.flush,
    leave: (content) => {
      void saver.drop();
      // What is under way arrives before this.
      send({ base: isSending ? sent : base, content, sitting: step }).catch(noAnswer);
    },
    drop: () => void saver.drop(),
    save: async (content) => {
      await saver.drop();
      return store(content);
    },
    takeBack: async () => {
      await saver.drop();
      const nothing: Saved = { ok: true, value: null, change: null };
      if (step === null || isContested) return nothing;
      const saved = await store(began);
      return saved.ok || isContested ? nothing : saved;
    },
    accept: (content) => {
      base = content;
    },
    knows: (note) => note === base.note || note === sent.note,
  };
}

function noAnswer(): Saved {
  return { ok: false, error: 'no-answer' };
}
