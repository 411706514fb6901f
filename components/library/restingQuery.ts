import { liveQuery } from 'dexie';

/** An answer's consumer, and the way to end. */
interface Observer<T> {
  next: (value: T) => void;
  error: () => void;
}

/**
 * After an answer a query rests so many times as long as it took. A restore writes a batch every few moments; a table
 * of all annotations that was read anew after each would be most of the restore's work. Small libraries answer in some
 * milliseconds, so there the rest is not seen.
 */
const REST = 4;

/** Like Dexie's `liveQuery`, but never busy with one query for more than a fifth of the time. Returns how to end it. */
export function followStored<T>(query: () => Promise<T>, { next, error }: Observer<T>): () => void {
  let subscription: { unsubscribe: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;

  const begin = () => {
    let begunAt = 0;
    subscription = liveQuery(() => {
      begunAt = performance.now();
      const wait = restsUntil - begunAt;
      if (wait <= 0) return query();
      // Something was written too soon: asked again, once, when the rest is over.
      clearTimeout(timer);
      timer = setTimeout(() => {
        subscription?.unsubscribe();
        begin();
      }, wait);
      return new Promise<T>(() => undefined);
    }).subscribe({
      next: (value) => {
        const now = performance.now();
        restsUntil = now + (now - begunAt) * REST;
        next(value);
      },
      error,
    });
  };
  begin();
  return () => {
    clearTimeout(timer);
    subscription?.unsubscribe();
  };
}
