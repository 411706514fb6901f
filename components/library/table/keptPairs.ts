import type { LibraryRow } from '../rows';

/** A report and the one of the year before it. */
export interface KeptPair {
  before: LibraryRow;
  after: LibraryRow;
}

/** For each report whose subject has one of the year before: the two. Of several versions of a year the last kept counts. */
export function keptPairs(rows: readonly LibraryRow[]): KeptPair[] {
  const byYear = new Map<string, LibraryRow>();
  const nameOf = (subject: string, year: number) => JSON.stringify([subject, year]);
  for (const row of rows) {
    if (row.year !== null && row.subject !== '') byYear.set(nameOf(row.subject, row.year), row);
  }
  return rows.flatMap((after) => {
    if (after.year === null) return [];
    const before = byYear.get(nameOf(after.subject, after.year - 1));
    return before ? [{ before, after }] : [];
  });
}
