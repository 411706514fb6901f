import { useEffect, useState } from 'preact/hooks';
import { decimal } from '@/components/format';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import { StorageNotice } from './StorageNotice';
import { useStorageSpace } from './useStorageSpace';

const megabyte = 1_000_000;

interface Kept {
  reports: number;
  annotations: number;
}

async function countKept(): Promise<Kept> {
  const inUse = ({ deletedAt }: { deletedAt: string | null }) => deletedAt === null;
  return {
    reports: await database.reports.filter(inUse).count(),
    annotations: await database.annotations.filter(inUse).count(),
  };
}

/** How much is kept on this machine. */
export function StorageUsed() {
  const space = useStorageSpace();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    // Once: a count after every batch of a restore would be most of the restore's work.
    // Nothing is said of what could not be counted; the notice below speaks of the store.
    countKept().then(setKept, () => setKept(undefined));
  }, []);
  return (
    <section>
      <h2>{t('storage_title')}</h2>
      {kept && <p>{t('storage_kept', decimal(kept.reports), decimal(kept.annotations))}</p>}
      {space?.usage !== undefined && (
        <p>{t('storage_used', (space.usage / megabyte).toFixed(1))}</p>
      )}
      <StorageNotice />
      <p class="note">{t('storage_where')}</p>
    </section>
  );
}
