import type { ReaderSession } from './session';

/** Wait (ms) after a change of the page before it is read again; grows by half each time … */
const FIRST_WAIT = 500;
const GROWTH = 1.5;
/** … up to this, so that a page which rewrites itself all the time costs next to nothing. */
const LONGEST_WAIT = 60_000;
/** Reading takes at most one part in so many of the page's time; only pages of several MB come near. */
const SHARE = 20;

/** The watch over the page's DOM. */
export interface PageWatch {
  /** Changes the page without being noticed as a change of the page. */
  quietly(work: () => void): void;
}

/** What makes a page show text that it held already, or hide it (`utils/page/linearize.ts`). */
const SHOWING = ['hidden', 'style'];

/**
 * Content that arrives late (scripts, 查看更多) is read when it is there, and annotations without a place are sought
 * anew; our own marks are no change. After a click of the reader the page is read again as soon as at first: what a
 * reader unfolds must not wait because a slide show next to it has been turning for an hour.
 */
export function followPage(session: ReaderSession, until: AbortSignal): PageWatch {
  let wait = FIRST_WAIT;
  /** How long (ms) the last reading took. */
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const start = performance.now();
      // Rejected when the background is gone for good: the marks stay as they are.
      session.reread().catch(() => undefined);
      cost = performance.now() - start;
      wait = Math.max(Math.min(wait * GROWTH, LONGEST_WAIT), cost * SHARE);
    }, wait);
  };
  const hurry = () => {
    wait = Math.max(FIRST_WAIT, cost * SHARE);
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    readLater();
  };
  document.addEventListener('click', hurry, { signal: until, capture: true, passive: true });
  const observer = new MutationObserver(readLater);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: SHOWING,
  });
  until.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    quietly(work) {
      const pending = observer.takeRecords();
      work();
      observer.takeRecords();
      if (pending.length > 0) readLater();
    },
  };
}
