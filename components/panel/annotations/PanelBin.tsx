import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { BinList } from '@/components/history/BinList';
import { openBin } from '@/components/openPage';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';

/** What was deleted of this report in the last thirty days, below its cards. */
export function PanelBin({ reportKey, writes }: { reportKey: string; writes: Writes }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="panel-bin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('bin_title')}</summary>
      {open && (
        <>
          <BinList reportKey={reportKey} writes={writes} />
          <Button look="quiet" small onClick={() => void openBin()}>
            {t('bin_all')}
          </Button>
        </>
      )}
    </details>
  );
}
