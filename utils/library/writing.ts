import type { LibraryDatabase } from './database';
import type { Change, ChangedRow, StoreError, Written } from './types';

/** Who writes where. */
export interface Writer {
  db: LibraryDatabase;
  /** Local name of the reader, '' when none was set. */
  who: string;
}

/** Thrown inside a transaction to take it back with a known reason. */
export class Refusal extends Error {
  constructor(readonly reason: StoreError) {
    super(reason);
  }
}

/**
 * Runs one write as one transaction over all tables: either all of it is stored or nothing is.
 * A refusal, a full disk and a browser that forbids storage come back as `{ ok: false }`;
 * any other error is a fault of ours and is thrown on.
 */
export async function write<T>(
  db: LibraryDatabase,
  work: () => Promise<{ value: T; change: number | null }>,
): Promise<Written<T>> {
  try {
    const done = await db.transaction('rw', db.tables, work);
    return { ok: true, ...done };
  } catch (error) {
    const reason = storeError(error);
    if (reason === null) throw error;
    // A store that could not be opened once is never tried again by itself.
    if (!db.isOpen()) db.close({ disableAutoOpen: false });
    const isFull = reason === 'storage-refused' && (await hasNoSpace());
    return { ok: false, error: isFull ? 'storage-full' : reason };
  }
}

/**
 * The time of a write that follows on a row written at `earlier`, null for a new row. Two writes may fall into one
 * millisecond; times tell versions apart, so the second one is a millisecond later.
 */
export function instantAfter(earlier: string | null): string {
  const after = earlier === null ? 0 : Date.parse(earlier) + 1;
  return new Date(Math.max(Date.now(), after)).toISOString();
}

/** Stores one undoable step and returns its number. */
export function recordChange(
  { db, who }: Writer,
  action: Change['action'],
  before: ChangedRow[],
  after: ChangedRow[],
): Promise<number> {
  const at = new Date().toISOString();
  return db.changes.add({ at, who, action, before, after, undone: false });
}

/** Names of the errors that IndexedDB and Dexie raise when the browser will not store. */
const REFUSED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'InvalidAccessError',
  'SecurityError',
  'DatabaseClosedError',
  'UnknownError',
]);

/** The reason behind an error; null when it is no refusal of storage. Dexie wraps the browser's error as `inner`. */
export function storeError(error: unknown): StoreError | null {
  if (error instanceof Refusal) return error.reason;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  return names.some((name) => REFUSED.has(name)) ? 'storage-refused' : null;
}

/** Bytes: with less left not even one report can be stored; one with its steps takes 100,000. */
const NO_SPACE = 1_000_000;

/**
 * Whether there is no space left for the extension. On a full disk Chromium cannot open its store and says no more than
 * UnknownError; what it estimates to be left is nothing then.
 */
async function hasNoSpace(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return false;
  const { usage = 0, quota = Infinity } = await navigator.storage.estimate();
  return quota - usage < NO_SPACE;
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && 'name' in next && names.length < 5) {
    names.push(String(next.name));
    next = 'inner' in next ? next.inner : null;
  }
  return names;
}
