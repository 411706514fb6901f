import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

/** A page in which nothing of ours runs. */
export function UnreadPage({ onRead }: { onRead: () => void }) {
  return (
    <section>
      <h1>{t('unread_title')}</h1>
      <p>{t('unread_text')}</p>
      <Button look="primary" onClick={onRead}>
        {t('unread_read')}
      </Button>
    </section>
  );
}
