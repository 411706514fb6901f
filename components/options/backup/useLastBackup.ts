import { useEffect, useState } from 'preact/hooks';
import { lastBackupItem } from '@/utils/library/backup/reminder';

/** When the last backup was taken, kept up to date; undefined until it is known, null before the first one. */
export function useLastBackup(): string | null | undefined {
  const [last, setLast] = useState<string | null>();
  useEffect(() => {
    void lastBackupItem.getValue().then(setLast);
    return lastBackupItem.watch(setLast);
  }, []);
  return last;
}
