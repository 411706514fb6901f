import type { FoundReport, SearchIndex } from '../../search/searchIndex';
import { queryWords } from '../../search/words';
import type { IndexShelf } from '../indexShelf';

/** A query over the whole library. */
export interface SearchQuestion {
  /** As it was typed. */
  query: string;
  /** The fingerprint of every kept report by its key, as the asking page knows them. */
  kept: ReadonlyMap<string, string>;
}

/**
 * The reports in which every word of the query stands, in no order. A report that has another text than was indexed is
 * read anew first: what it holds now could not be missed otherwise.
 */
export async function searchLibrary(
  shelf: IndexShelf<SearchIndex>,
  { query, kept }: SearchQuestion,
): Promise<FoundReport[]> {
  const known = await shelf.current();
  const outdated = known.keys().filter((key) => {
    const fingerprint = kept.get(key);
    return fingerprint !== undefined && fingerprint !== known.get(key)?.stamp;
  });
  if (outdated.length === 0) return known.search(queryWords(query));
  shelf.touch(outdated);
  const index = await shelf.current();
  return index.search(queryWords(query));
}
