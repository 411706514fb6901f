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

/** Content that arrives late (scripts, 查看更多) is read when it is there; our own marks are no change. */
export function followPage(session: ReaderSession, until: AbortSignal): PageWatch {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const start = performance.now();
      // Rejected when the background is gone for good: the marks stay as they are.
      session.reread().catch(() => undefined);
      wait = Math.min(wait * GROWTH, LONGEST_WAIT);
      wait = Math.max(wait, (performance.now() - start) * SHARE);
    }, wait);
  };
  const observer = new MutationObserver(readLater);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
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
