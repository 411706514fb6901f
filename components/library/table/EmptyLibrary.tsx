import { EmptyState } from '@/components/EmptyState';
import { t } from '@/utils/i18n';

/** How to begin. */
export function EmptyLibrary() {
  return (
    <EmptyState title={t('library_empty')}>
      <ol class="steps">
        <li>{t('library_step_open')}</li>
        <li>{t('library_step_read')}</li>
        <li>{t('library_step_keep')}</li>
        <li>{t('library_step_compare')}</li>
      </ol>
      <p class="note">{t('library_local')}</p>
    </EmptyState>
  );
}
