/** Pause (ms) after which what was typed is saved. */
export const PAUSE = 600;
/** Longest time (ms) that something typed without a pause stays unsaved. */
export const LONGEST = 3_000;

/** Saves what is typed: after a pause, and in the midst of typing after a while. */
export interface TypingSaver {
  /** Takes what stands in the field now. */
  type: (text: string) => void;
  /** Saves at once what is not saved yet. */
  flush: () => void;
}

/** One saving at a time, always of the latest text. A failed one is not repeated by itself: `save` tells the reader. */
export function typingSaver(save: (text: string) => Promise<unknown>): TypingSaver {
  let waiting: { text: string; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;

  const flush = () => {
    clearTimeout(timer);
    if (waiting === null || isSaving) return;
    const { text } = waiting;
    waiting = null;
    isSaving = true;
    const done = () => {
      isSaving = false;
      flush();
    };
    save(text).then(done, done);
  };
  const type = (text: string) => {
    const now = Date.now();
    waiting = { text, since: waiting?.since ?? now };
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(PAUSE, Math.max(0, waiting.since + LONGEST - now)));
  };
  return { type, flush };
}
