import { storage } from 'wxt/utils/storage';
import type { LibraryDatabase } from '../database';

/** After so many new annotations the reader is reminded of a backup. */
export const REMIND_AFTER = 50;

/** When the last backup was taken (ISO instant), null before the first. In extension storage. */
export const lastBackupItem = storage.defineItem<string | null>('local:lastBackup', {
  fallback: null,
});

/** How many annotations were written since an instant (null: ever) and not taken back. */
export function annotationsSince(db: LibraryDatabase, since: string | null): Promise<number> {
  return db.changes
    .where('seq')
    .above(0)
    .filter(
      ({ action, at, undone }) =>
        action === 'create-annotation' && !undone && (since === null || at > since),
    )
    .count();
}
