import { t } from '@/utils/i18n';
import { isNearlyFull, useStorageSpace } from './useStorageSpace';

/** Says what to do before the space runs out; nothing as long as there is enough. */
export function StorageNotice() {
  const space = useStorageSpace();
  if (space === undefined || !isNearlyFull(space)) return null;
  return (
    <p class="note" role="status">
      {t('storage_nearly_full')}
    </p>
  );
}
