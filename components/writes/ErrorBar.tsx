import type { MessageKey } from '@/utils/i18n';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import type { WriteFailure } from './useWrites';
import './bars.css';

const errorTexts: Record<WriteFailure, MessageKey> = {
  'storage-full': 'error_storage_full',
  'storage-refused': 'error_storage_refused',
  'not-found': 'error_not_found',
  'empty-passage': 'error_empty_passage',
  outdated: 'error_outdated',
  invalid: 'error_invalid',
  'no-answer': 'error_no_answer',
};

/** Says why a write was not done. It stays until the reader has closed it. */
export function ErrorBar({ error, onDismiss }: { error: WriteFailure; onDismiss: () => void }) {
  return (
    <div class="bar bar-error" role="alert">
      <span class="bar-text">{t(errorTexts[error])}</span>
      <Button look="quiet" small onClick={onDismiss}>
        {t('close')}
      </Button>
    </div>
  );
}
