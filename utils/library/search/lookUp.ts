import type { FoundReport, SearchIndex } from '../../search/searchIndex';
import { queryWords } from '../../search/words';
import type { IndexShelf } from '../indexShelf';

/** The reports in which every word of the query, as it was typed, stands; in no order. */
export async function searchLibrary(
  shelf: IndexShelf<SearchIndex>,
  query: string,
): Promise<FoundReport[]> {
  const index = await shelf.current();
  return index.search(queryWords(query));
}
