import { useEffect, useState } from 'preact/hooks';
import { searchWorker } from '@/components/indexes/indexWorker';
import type { IndexProgress } from '@/utils/library/indexShelf';
import type { FoundReport } from '@/utils/search/searchIndex';
import { queryWords } from '@/utils/search/words';
import type { LibraryRow } from '../rows';

/** Reports in which the words were found, by key. */
export type Found = ReadonlyMap<string, FoundReport>;

/** What is known of a query. */
export type SearchState =
  /** Nothing is sought. */
  | { status: 'idle' }
  /** `found`: what the query before has found, until there is an answer; null when there is none. */
  | { status: 'searching'; found: Found | null }
  /** The library is read for the first time, or many reports were added. */
  | ({ status: 'building' } & IndexProgress)
  | { status: 'found'; found: Found }
  | { status: 'failed' };

/** Seeks a query in all kept texts, and again whenever another report is kept or a kept one has another text. */
export function useSearch(query: string, rows: readonly LibraryRow[]): SearchState {
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  useEffect(() => {
    if (queryWords(query).length === 0) return setState({ status: 'idle' });
    if (rows.length === 0) return;
    let isWanted = true;
    const take = (next: SearchState) => {
      if (isWanted) setState(next);
    };
    setState((before) => ({
      status: 'searching',
      found: 'found' in before ? before.found : null,
    }));
    searchWorker
      .ask(query, (progress) => take({ status: 'building', ...progress }))
      .then(
        (found) => take({ status: 'found', found: new Map(found.map((each) => [each.key, each])) }),
        () => take({ status: 'failed' }),
      );
    return () => {
      isWanted = false;
    };
  }, [query, rows]);
  return state;
}
