import { database } from '@/utils/library/database';
import { IndexShelf, type IndexProgress } from '@/utils/library/indexShelf';
import { lookUpReuse, type AskedReport, type ReuseAnswer } from '@/utils/library/reuse/lookUp';
import { reuseStore } from '@/utils/library/reuse/reuseStore';
import { searchLibrary } from '@/utils/library/search/lookUp';
import { searchStore } from '@/utils/library/search/searchStore';
import type { FoundReport } from '@/utils/search/searchIndex';

/** What the worker does next instead of answering. */
export const trouble: { now: 'none' | 'fails' | IndexProgress } = { now: 'none' };

/** Stands for `components/indexes/indexWorker`: the same answers, in this very process. */
export const searchWorker = {
  async ask(query: string, onProgress: (progress: IndexProgress) => void): Promise<FoundReport[]> {
    if (trouble.now === 'fails') throw new Error('the worker does not start');
    if (trouble.now !== 'none') {
      onProgress(trouble.now);
      return new Promise(() => undefined);
    }
    const shelf = new IndexShelf(database, searchStore, (work) => work());
    return searchLibrary(shelf, query);
  },
};

export const reuseWorker = {
  ask: (report: AskedReport): Promise<ReuseAnswer> =>
    lookUpReuse(database, new IndexShelf(database, reuseStore, (work) => work()), report),
};
