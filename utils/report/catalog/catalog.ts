import data from './catalog.json';
import type { CatalogEntry } from './types';

/** All indicators, in the order of the catalog. `catalog.test.ts` holds the file to the shape of {@link CatalogEntry}. */
export const CATALOG = data as readonly CatalogEntry[];

const BY_ID = new Map(CATALOG.map((entry) => [entry.id, entry]));

/** The indicator with this id, or undefined for 'other' and ids of another version of the catalog. */
export function catalogEntry(id: string): CatalogEntry | undefined {
  return BY_ID.get(id);
}
