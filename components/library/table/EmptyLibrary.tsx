import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { openOptions } from '@/components/openPage';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { takeSamples } from './takeSamples';

/** How to begin: with a report, with the samples, or with a backup from another machine. */
export function EmptyLibrary({ writes }: { writes: Writes }) {
  const [isTaking, setTaking] = useState(false);
  const take = async () => {
    setTaking(true);
    // Nothing to be undone is offered: what was done is the table that then stands here.
    await writes.run('', takeSamples);
    setTaking(false);
  };
  return (
    <EmptyState title={t('library_empty')}>
      <ol class="steps">
        <li>{t('library_step_open')}</li>
        <li>{t('library_step_read')}</li>
        <li>{t('library_step_keep')}</li>
        <li>{t('library_step_compare')}</li>
      </ol>
      <p>{t('library_samples_text')}</p>
      <p class="begin-buttons">
        <Button disabled={isTaking} onClick={() => void take()}>
          {t(isTaking ? 'library_samples_taking' : 'library_samples')}
        </Button>
        <Button onClick={() => void openOptions()}>{t('library_restore')}</Button>
      </p>
      <p class="note">{t('library_local')}</p>
    </EmptyState>
  );
}
