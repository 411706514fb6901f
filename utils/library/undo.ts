import { CODEBOOK_CHANGED } from '../codebook/types';
import { builtInCodebook } from '../codebook/builtIn';
import { losesUsedCode, readCodebook } from './codebook';
import type { LibraryDatabase } from './database';
import { putRows } from './reports';
import { Refusal, write } from './writing';
import type { Change, ChangedRow, Written } from './types';

/** How many of the latest steps can be taken back or done again one after the other. */
export const UNDO_STEPS = 100;

/**
 * Takes one step back: every row it touched returns to its state before. Refused as 'outdated' when one of
 * the rows has been changed since, so that an undo never overwrites later work. Answers the reports touched.
 */
export function undoChange(db: LibraryDatabase, seq: number): Promise<Written<string[]>> {
  return write(db, async () => {
    const change = await db.changes.get(seq);
    if (!change || change.undone) throw new Refusal('not-found');
    return turn(db, change, { from: change.after, to: change.before, undone: true });
  });
}

/** Takes back the latest step that has not been taken back; refused as 'not-found' when there is none. */
export function undoLast(db: LibraryDatabase): Promise<Written<string[]>> {
  return write(db, async () => {
    const change = (await latest(db)).find(({ undone }) => !undone);
    if (!change) throw new Refusal('not-found');
    return turn(db, change, { from: change.after, to: change.before, undone: true });
  });
}

/**
 * Does the step again that was taken back last. A new step after an undo ends the chain: what was taken back
 * before it stays taken back.
 */
export function redoLast(db: LibraryDatabase): Promise<Written<string[]>> {
  return write(db, async () => {
    const changes = await latest(db);
    const done = changes.findIndex(({ undone }) => !undone);
    const change = (done < 0 ? changes : changes.slice(0, done)).pop();
    if (!change) throw new Refusal('not-found');
    return turn(db, change, { from: change.before, to: change.after, undone: false });
  });
}

/** The reports that rows belong to, each once, and {@link CODEBOOK_CHANGED} for the codebook. */
export function reportKeysOf(rows: readonly ChangedRow[]): string[] {
  return [...new Set(rows.flatMap(keysOf))];
}

function keysOf({ table, row }: ChangedRow): string[] {
  if (table === 'codebook') return [CODEBOOK_CHANGED];
  if (row === null) return [];
  switch (table) {
    case 'annotations':
      return [row.reportKey];
    case 'reports':
      return [row.key];
    case 'conclusions':
      return row.reportKeys;
  }
}

/** The latest steps, newest first. */
function latest(db: LibraryDatabase): Promise<Change[]> {
  return db.changes.orderBy('seq').reverse().limit(UNDO_STEPS).toArray();
}

interface Turn {
  from: readonly ChangedRow[];
  to: readonly ChangedRow[];
  undone: boolean;
}

async function turn(db: LibraryDatabase, change: Change, { from, to, undone }: Turn) {
  for (const expected of from) {
    if (!(await stands(db, expected))) throw new Refusal('outdated');
  }
  for (const { table, id, row } of to) {
    if (table === 'reports' && row === null && (await isAnnotated(db, id))) {
      throw new Refusal('outdated');
    }
    if (table === 'codebook') {
      const present = await readCodebook(db);
      if (await losesUsedCode(db, present, row ?? builtInCodebook)) {
        throw new Refusal('code-in-use');
      }
    }
  }
  await putRows(db, to);
  await db.changes.update(change.seq, { undone });
  return { value: reportKeysOf([...from, ...to]), change: null };
}

/** A report that has annotations cannot be taken out of the library behind their back. */
async function isAnnotated(db: LibraryDatabase, key: string): Promise<boolean> {
  const annotations = await db.annotations.where('reportKey').equals(key).toArray();
  return annotations.some(({ deletedAt }) => deletedAt === null);
}

async function stands(db: LibraryDatabase, expected: ChangedRow): Promise<boolean> {
  const stored = (await db[expected.table].get(expected.id)) ?? null;
  return JSON.stringify(stored) === JSON.stringify(expected.row);
}
