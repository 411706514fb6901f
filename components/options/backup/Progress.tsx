import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

interface ProgressProps {
  /** What is done, with the figures. */
  what: string;
  done: number;
  /** 0 while nobody knows how much there is. */
  total: number;
  onStop: () => void;
}

/** How far a long work is, and the way to end it. */
export function Progress({ what, done, total, onStop }: ProgressProps) {
  return (
    <div class="backup-line">
      <progress {...(total > 0 && { value: done, max: total })} aria-label={what} />
      <span class="figures">{what}</span>
      <Button look="quiet" small onClick={onStop}>
        {t('import_stop')}
      </Button>
    </div>
  );
}
