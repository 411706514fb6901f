import { useEffect, useState } from 'preact/hooks';
import { decimal } from '@/components/format';
import { useLiveQuery } from '@/components/useLiveQuery';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';

const megabyte = 1_000_000;

/** How much is kept on this machine. */
export function StorageUsed() {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, []);
  const kept = useLiveQuery(
    async () => ({
      reports: await database.reports.filter(({ deletedAt }) => deletedAt === null).count(),
      annotations: await database.annotations.filter(({ deletedAt }) => deletedAt === null).count(),
    }),
    [],
  );
  return (
    <section>
      <h2>{t('storage_title')}</h2>
      {kept && <p>{t('storage_kept', decimal(kept.reports), decimal(kept.annotations))}</p>}
      {bytes !== undefined && <p>{t('storage_used', (bytes / megabyte).toFixed(1))}</p>}
      <p class="note">{t('storage_where')}</p>
    </section>
  );
}
