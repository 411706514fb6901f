import type { MessageKey } from '@/utils/i18n';
import { backupName } from '@/utils/library/backup/format';
import { makeBackup } from '@/utils/library/backup/make';
import { database } from '@/utils/library/database';
import { day } from './format';
import { saveFile } from './saveFile';

/** The file that the browser was given, or why there is none. */
export type SavedBackup = { name: string } | { problem: MessageKey };

/** Makes a backup, of everything or of the reports of these keys, and offers it as a file of the day of `now`. */
export async function saveBackup(now: string, keys?: readonly string[]): Promise<SavedBackup> {
  const file = await makeBackup(database, now, keys && { keys });
  if (file === null) return { problem: 'backup_too_large' };
  const name = backupName(day(now));
  saveFile(name, file);
  return { name };
}
