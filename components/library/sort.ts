import type { LibraryRow } from './rows';

/** The columns of the table, in order; the table can be sorted by each. */
export const sortColumns = [
  'title',
  'subject',
  'year',
  'publishedOn',
  'figures',
  'boilerplateShare',
  'keptShare',
  'annotations',
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** By which column, and whether from large to small. */
export interface Sorting {
  column: SortColumn;
  descending: boolean;
}

/** Words are sorted up first, what is counted and dated down first: the largest and latest is what is looked for. */
const WORDS: readonly SortColumn[] = ['title', 'subject'];

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The sorting after a click on a column's head: the other direction, or the column's usual one. */
export function nextSorting(current: Sorting | null, column: SortColumn): Sorting {
  if (current?.column === column) return { column, descending: !current.descending };
  return { column, descending: !WORDS.includes(column) };
}

/** Sorted anew; what is not known stands last in both directions, equal rows by subject and then by year. */
export function sortRows(
  rows: readonly LibraryRow[],
  { column, descending }: Sorting,
): LibraryRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [a[column], b[column]];
    if (isUnknown(first) !== isUnknown(second)) return isUnknown(first) ? 1 : -1;
    return (
      sign * compare(first, second) ||
      collator.compare(a.subject, b.subject) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      collator.compare(a.title, b.title)
    );
  });
}

function isUnknown(value: string | number | null): boolean {
  return value === null || value === '';
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : 0;
}
