import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { failureLabels, type WriteFailure } from '../labels';
import './bars.css';

/** Says why a write was not done. It stays until the reader has closed it. */
export function ErrorBar({ error, onDismiss }: { error: WriteFailure; onDismiss: () => void }) {
  return (
    <div class="bar bar-error" role="alert">
      <span class="bar-text">{t(failureLabels[error])}</span>
      <Button look="quiet" small onClick={onDismiss}>
        {t('close')}
      </Button>
    </div>
  );
}
