import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import '@/components/writes/bars.css';

/** Tells that a passage could not be shown in the page. */
export function MissedBar({ onDismiss }: { onDismiss: () => void }) {
  return (
    <div class="bar" role="status">
      <span class="bar-text">{t('panel_jump_missed')}</span>
      <Button look="quiet" small onClick={onDismiss}>
        {t('close')}
      </Button>
    </div>
  );
}
