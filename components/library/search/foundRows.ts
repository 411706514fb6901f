import { queryWords, searchedText } from '@/utils/search/words';
import type { LibraryRow } from '../rows';
import type { Found } from './useSearch';

/** The rows in which a query was found; while the texts are not read (`null`), those that are titled so. */
export function foundRows(
  rows: readonly LibraryRow[],
  query: string,
  found: Found | null,
): LibraryRow[] {
  return found ? rows.filter(({ key }) => found.has(key)) : titledRows(rows, query);
}

/** The rows with every word of a query in their title: traditional, full-width or spaced, all the same. */
export function titledRows(rows: readonly LibraryRow[], query: string): LibraryRow[] {
  const words = queryWords(query);
  return rows.filter((row) => {
    const title = searchedText(row.title).text;
    return words.every((word) => title.includes(word));
  });
}

/** What fits best first: hits in the title, then those with most hits, then the latest year. */
export function rankRows(rows: readonly LibraryRow[], found: Found): LibraryRow[] {
  const rank = ({ key, year }: LibraryRow) => {
    const { title = 0, text = 0 } = found.get(key) ?? {};
    return [Math.sign(title), title + text, year ?? 0] as const;
  };
  const ranked = rows.map((row) => ({ row, rank: rank(row) }));
  ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2]);
  return ranked.map(({ row }) => row);
}
