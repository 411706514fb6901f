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
  let written = 0;
  await db.changes
    .where('seq')
    // Below are steps that came in from files.
    .above(0)
    .reverse()
    // An import of another's annotations is one large step: the first of these is enough.
    .until(({ at }) => written >= REMIND_AFTER || (since !== null && at <= since))
    .each(({ action, undone, after }) => {
      if (action === 'create-annotation' && !undone) written += after.length;
    });
  return written >= REMIND_AFTER;
}
