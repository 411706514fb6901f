/** Pause (ms) after which what was typed is saved. */
export const PAUSE = 600;
/** Longest time (ms) that something typed without a pause stays unsaved. */
export const LONGEST = 3_000;

/** Saves what is typed: after a pause, and in the midst of typing after a while. */
export interface TypingSaver<T> {
  /** Takes what stands in the field now. */
  type: (typed: T) => void;
  /** Saves at once what is not saved yet. */
  flush: () => void;
  /** Forgets what is not saved yet; resolves when nothing is being saved any more. */
  drop: () => Promise<void>;
}

/** One saving at a time, always of the latest text. A failed one is not repeated by itself: `save` tells the reader. */
export function typingSaver<T>(save: (typed: T) => Promise<unknown>): TypingSaver<T> {
  let waiting: { typed: T; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;

  const flush = () => {
    clearTimeout(timer);
    if (waiting === null || saving !== null) return;
    const { typed } = waiting;
    waiting = null;
    const done = () => {
      saving = null;
      flush();
    };
    saving = save(typed).then(done, done);
  };
  const type = (typed: T) => {
    const now = Date.now();
    waiting = { typed, since: waiting?.since ?? now };
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(PAUSE, Math.max(0, waiting.since + LONGEST - now)));
  };
  const drop = async () => {
    clearTimeout(timer);
    waiting = null;
    await saving;
  };
  return { type, flush, drop };
}
