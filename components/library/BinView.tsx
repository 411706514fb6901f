import { Button } from '@/components/Button';
import { BinList } from '@/components/history/BinList';
import { useWrites } from '@/components/writes/useWrites';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { t } from '@/utils/i18n';
import { BIN_DAYS } from '@/utils/library/bin';
import type { LibraryView } from './address';

/** The deleted annotations of all reports. */
export function BinView({ onView }: { onView: (view: LibraryView) => void }) {
  const writes = useWrites();
  return (
    <main>
      <header class="page-head">
        <div class="page-head-line">
          <Button look="quiet" onClick={() => onView({ view: 'table' })}>
            ‹ {t('library_title')}
          </Button>
          <h1>{t('bin_title')}</h1>
        </div>
        <p class="note">{t('bin_text', BIN_DAYS)}</p>
      </header>
      <div class="bin-page">
        <BinList reportKey={null} writes={writes} />
      </div>
      <WriteOutcome writes={writes} />
    </main>
  );
}
