import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromReuseWorker, ToReuseWorker } from '@/components/reuse/protocol';
import { database } from '@/utils/library/database';
import { lookUpReuse } from '@/utils/library/reuse/lookUp';
import { ReuseShelf } from '@/utils/library/reuse/reuseShelf';

/** Name of the lock by which the pages of the extension take turns at the stored index. */
const LOCK = 'reuse-index';

/** Pages that are asked at once wait for each other. */
async function exclusive<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, () => work());
}

/** The worker of an extension page that holds the reuse index of the library and answers from it. */
export default defineUnlistedScript(() => {
  const say = (message: FromReuseWorker) => self.postMessage(message);
  const shelf = new ReuseShelf(database, exclusive, (progress) =>
    say({ say: 'progress', progress }),
  );
  self.addEventListener('message', ({ data: { ask, report } }: MessageEvent<ToReuseWorker>) => {
    lookUpReuse(database, shelf, report).then(
      (answer) => say({ say: 'answer', ask, answer }),
      // The page tells the reader; storage may be refused, or the disk full.
      () => say({ say: 'failed', ask }),
    );
  });
  say({ say: 'ready' });
});
