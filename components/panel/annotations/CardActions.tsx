import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

/** What can be done with a card. */
export function CardActions({ onEdit, onDelete }: { onEdit: () => void; onDelete: () => void }) {
  return (
    <span class="card-actions">
      <Button look="quiet" small onClick={onEdit}>
        {t('edit')}
      </Button>
      <Button look="quiet" small onClick={onDelete}>
        {t('delete')}
      </Button>
    </span>
  );
}
