import { database } from '@/utils/library/database';
import { IndexShelf, type IndexStore, type LibraryIndex } from '@/utils/library/indexShelf';
import type { FromIndexWorker, ToIndexWorker } from './protocol';

/**
 * Makes this worker one that holds an index of the library and answers from it.
 *
 * @param name names the index among those of the extension: the pages take turns at each
 */
export function serveIndex<Index extends LibraryIndex, Question, Answer>(
  name: string,
  store: IndexStore<Index>,
  lookUp: (shelf: IndexShelf<Index>, question: Question) => Promise<Answer>,
): void {
  const say = (message: FromIndexWorker<Answer>) => self.postMessage(message);
  // Pages that are asked at once wait for each other.
  const exclusive = async <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(name, () => work());
  const shelf = new IndexShelf(database, store, exclusive, (progress) =>
    say({ say: 'progress', progress }),
  );
  self.addEventListener('message', ({ data }: MessageEvent<ToIndexWorker<Question>>) => {
    const { ask, question } = data;
    lookUp(shelf, question).then(
      (answer) => say({ say: 'answer', ask, answer }),
      // The page tells the reader; storage may be refused, or the disk full.
      () => say({ say: 'failed', ask }),
    );
  });
  say({ say: 'ready' });
}
