import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { HistoryList } from './HistoryList';
import './history.css';

/**
 * Opens and closes what happened to an annotation; nothing is read before it is opened. `children`: what stands on the
 * same line before it.
 */
export function History({ id, children }: { id: string; children?: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div class="history-line">
      {children}
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
