import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { HistoryList } from './HistoryList';

/** Opens and closes what happened to an annotation; nothing is read before it is opened. */
export function History({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div>
      <Button
        look="quiet"
        small
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('history_title')}
      </Button>
      {open && <HistoryList listId={list} id={id} />}
    </div>
  );
}
