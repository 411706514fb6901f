import { browser, type PublicPath } from 'wxt/browser';

/** Milliseconds in which a worker must say that it runs, also on a machine that is busy; longer means never. */
const START_TIME = 15_000;

/** How a page follows its worker. */
interface Following<Message> {
  /** Hears everything the worker says but the first, that it is ready. */
  take: (message: Exclude<Message, { say: 'ready' }>) => void;
  /** Hears why the worker does not start or has failed. */
  fail: (reason: string) => void;
}

/**
 * Starts a worker of an extension page, which says `ready` as soon as its script has run.
 *
 * @throws Error where the browser makes no worker at all
 */
export function startWorker<Message extends { say: string }>(
  script: PublicPath,
  { take, fail }: Following<Message>,
): Worker {
  const worker = new Worker(browser.runtime.getURL(script));
  const timer = setTimeout(() => fail('the worker does not start'), START_TIME);
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.say === 'ready') clearTimeout(timer);
    else take(data as Exclude<Message, { say: 'ready' }>);
  });
  return worker;
}
