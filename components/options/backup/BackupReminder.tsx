import { useLiveQuery } from '@/components/useLiveQuery';
import { t } from '@/utils/i18n';
import { isBackupDue, REMIND_AFTER } from '@/utils/library/backup/reminder';
import { database } from '@/utils/library/database';
import { useLastBackup } from './useLastBackup';

/** Says quietly that many annotations are in no backup yet; nothing as long as they are few. */
export function BackupReminder() {
  const last = useLastBackup();
  const due = useLiveQuery(
    async () => last !== undefined && (await isBackupDue(database, last)),
    [last],
  );
  if (!due) return null;
  return (
    <p class="note" role="status">
      {t('backup_reminder', REMIND_AFTER)}
    </p>
  );
}
