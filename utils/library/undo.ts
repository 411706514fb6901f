import type { LibraryDatabase } from './database';
import { putRows } from './reports';
import { Refusal, write } from './writing';
import type { ChangedRow, Written } from './types';

/**
 * Takes one step back: every row it touched returns to its state before. Refused as 'outdated' when one of
 * the rows has been changed since, so that an undo never overwrites later work.
 */
export function undoChange(db: LibraryDatabase, seq: number): Promise<Written<string[]>> {
  return write(db, async () => {
    const change = await db.changes.get(seq);
    if (!change || change.undone) throw new Refusal('not-found');
    for (const expected of change.after) {
      if (!(await stands(db, expected))) throw new Refusal('outdated');
    }
    for (const { table, id, row } of change.before) {
      if (table === 'reports' && row === null && (await isAnnotated(db, id))) {
        throw new Refusal('outdated');
      }
    }
    await putRows(db, change.before);
    await db.changes.update(seq, { undone: true });
    return { value: reportKeysOf([...change.before, ...change.after]), change: null };
  });
}

/** The reports that rows belong to, each once. */
export function reportKeysOf(rows: readonly ChangedRow[]): string[] {
  const keys = rows.flatMap(({ row }) =>
    row === null ? [] : ['selector' in row ? row.reportKey : row.key],
  );
  return [...new Set(keys)];
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
