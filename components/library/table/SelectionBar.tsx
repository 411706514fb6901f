import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

interface SelectionBarProps {
  /** At least 1. */
  count: number;
  onCompare: () => void;
  onExport: () => void;
  onAgreement: () => void;
  onBackup: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** What can be done with the chosen reports. */
export function SelectionBar({
  count,
  onCompare,
  onExport,
  onAgreement,
  onBackup,
  onDelete,
  onClear,
}: SelectionBarProps) {
  return (
    <div class="selection-bar" role="region" aria-label={t('library_selection')}>
      <span class="selection-count figures" role="status">
        {t('library_chosen', count)}
      </span>
      <Button look="primary" disabled={count < 2} onClick={onCompare}>
        {t('library_compare')}
      </Button>
      <Button onClick={onExport}>{t('library_export')}</Button>
      <Button onClick={onAgreement}>{t('agreement_title')}</Button>
      <Button onClick={onBackup}>{t('library_backup')}</Button>
      <Button onClick={onDelete}>{t('delete')}</Button>
      {count < 2 && <span class="note">{t('library_compare_hint')}</span>}
      <span class="selection-clear">
        <Button look="quiet" onClick={onClear}>
          {t('library_clear')}
        </Button>
      </span>
    </div>
  );
}
