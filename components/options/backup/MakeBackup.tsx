import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { SavedNote } from '@/components/SavedNote';
import { saveBackup } from '@/components/saveBackup';
import { t, type MessageKey } from '@/utils/i18n';
import { lastBackupItem } from '@/utils/library/backup/reminder';
import { BackupReminder } from './BackupReminder';
import { useLastBackup } from './useLastBackup';

/** One click saves everything as a file. */
export function MakeBackup() {
  const last = useLastBackup();
  const [making, setMaking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = async () => {
    setMaking(true);
    setOutcome(await saveAll().catch((): Outcome => ({ problem: 'backup_failed' })));
    setMaking(false);
  };
  /** The file did not come: the reminder counts from the backup before it again. */
  const takeBack = async ({ before }: Given) => {
    await lastBackupItem.setValue(before);
    setOutcome(null);
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
      {outcome && 'problem' in outcome && <p role="alert">{t(outcome.problem)}</p>}
      {outcome && 'name' in outcome && (
        <>
          <SavedNote name={outcome.name} />
          <Button look="quiet" small onClick={() => void takeBack(outcome)}>
            {t('backup_not_there')}
          </Button>
        </>
      )}
    </>
  );
}

/** A file that the browser was given. */
interface Given {
  name: string;
  /** When the backup before it was taken (ISO instant), null when there was none. */
  before: string | null;
}

type Outcome = Given | { problem: MessageKey };

async function saveAll(): Promise<Outcome> {
  const now = new Date().toISOString();
  const saved = await saveBackup(now);
  if ('problem' in saved) return saved;
  const before = await lastBackupItem.getValue();
  await lastBackupItem.setValue(now);
  return { ...saved, before };
}
