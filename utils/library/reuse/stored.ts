import { ReuseIndex } from '../../compare/reuse/reuseIndex';
import { readIndex, writeIndex } from '../../compare/reuse/serialize';
import type { LibraryDatabase } from '../database';

/** The stored reuse index: one row, in no backup, since it follows from the reports. */
export interface StoredIndex {
  id: 'index';
  /** Another one with every write: whoever has the index in memory sees by it that another page has written. */
  generation: string;
  blob: Blob;
}

/** An index in memory, and the generation it was read from or written as; '' for one that is not stored. */
export interface LoadedIndex {
  index: ReuseIndex;
  generation: string;
}

/** An empty index, to be filled from the library. */
export function noIndex(): LoadedIndex {
  return { index: new ReuseIndex(), generation: '' };
}

/**
 * The stored index, or `known` when that is the one that is stored. A Blob that is broken or of an older form is not
 * trusted: then an empty index comes back, which is filled from the library.
 */
export async function loadIndex(db: LibraryDatabase, known: LoadedIndex): Promise<LoadedIndex> {
  const row = await db.reuseIndex.get('index');
  if ((row?.generation ?? '') === known.generation) return known;
  if (!row) return noIndex();
  const index = readIndex(await bytesOf(row.blob));
  return index ? { index, generation: row.generation } : noIndex();
}

/** Stores the index in place of the one before. */
export async function saveIndex(db: LibraryDatabase, index: ReuseIndex): Promise<LoadedIndex> {
  const generation = crypto.randomUUID();
  await db.reuseIndex.put({ id: 'index', generation, blob: writeIndex(index) });
  return { index, generation };
}

/** A Blob whose file is gone or cannot be read holds nothing. */
async function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch {
    return new ArrayBuffer(0);
  }
}
