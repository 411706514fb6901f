import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { saveFile } from '@/components/saveFile';
import { t, type MessageKey } from '@/utils/i18n';
import { backupName } from '@/utils/library/backup/format';
import { makeBackup } from '@/utils/library/backup/make';
import { lastBackupItem } from '@/utils/library/backup/reminder';
import { database } from '@/utils/library/database';
import { BackupReminder } from './BackupReminder';
import { useLastBackup } from './useLastBackup';

/** One click saves everything as a file. */
export function MakeBackup() {
  const last = useLastBackup();
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<MessageKey | null>(null);

  const save = async () => {
    setMaking(true);
    setProblem(await saveBackup().catch(() => 'backup_failed' as const));
    setMaking(false);
  };

  return (
    <>
      <p>{t('backup_text')}</p>
      <BackupReminder />
      <div class="backup-line">
        <Button disabled={making} onClick={() => void save()}>
          {making ? t('backup_making') : t('backup_make')}
        </Button>
        {last !== undefined && (
          <span class="note">
            {last === null ? t('backup_never') : t('backup_last', day(last))}
          </span>
        )}
      </div>
      {problem !== null && <p role="alert">{t(problem)}</p>}
    </>
  );
}

/** Why there is no file; null when there is one. */
async function saveBackup(): Promise<MessageKey | null> {
  const now = new Date().toISOString();
  const file = await makeBackup(database, now);
  if (file === null) return 'backup_too_large';
  saveFile(backupName(day(now)), file);
  await lastBackupItem.setValue(now);
  return null;
}
