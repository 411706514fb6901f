import { storage } from 'wxt/utils/storage';
import type { LibraryDatabase } from '../database';

/** After so many new annotations the reader is reminded of a backup. */
export const REMIND_AFTER = 50;

/** When the last backup was taken (ISO instant), null before the first. In extension storage. */
export const lastBackupItem = storage.defineItem<string | null>('local:lastBackup', {
  fallback: null,
});

/** Whether {@link REMIND_AFTER} annotations were written since an instant (null: ever) and not taken back. */
export async function isBackupDue(db: LibraryDatabase, since: string | null): Promise<boolean> {
  const written = await db.changes
    .where('seq')
    // Below are steps that came in from files.
    .above(0)
    .reverse()
    .until(({ at }) => since !== null && at <= since)
    .filter(({ action, undone }) => action === 'create-annotation' && !undone)
    .limit(REMIND_AFTER)
    .count();
  return written === REMIND_AFTER;
}
