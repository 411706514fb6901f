import { isYearly } from '@/utils/compare/period';
import { fullNames } from '@/utils/compare/subject';
import type { LibraryRow } from '../rows';

/** A report and the one of the year before it. */
export interface KeptPair {
  before: LibraryRow;
  after: LibraryRow;
}

/**
 * For each yearly report whose subject has one of the year before: the two, as a comparison would follow them. Of
 * several versions of a year the last kept counts.
 */
export function keptPairs(rows: readonly LibraryRow[]): KeptPair[] {
  const followed = rows.filter((row) => row.subject !== '' && isYearly(row));
  const subjects = fullNames(followed.map(({ subject }) => subject));
  const nameOf = (nth: number, year: number) => JSON.stringify([subjects[nth], year]);
  const byYear = new Map<string, LibraryRow>();
  followed.forEach((row, nth) => {
    if (row.year !== null) byYear.set(nameOf(nth, row.year), row);
  });
  return followed.flatMap((after, nth) => {
    if (after.year === null) return [];
    const before = byYear.get(nameOf(nth, after.year - 1));
    return before ? [{ before, after }] : [];
  });
}
