import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import './bars.css';

/** How long a step can be taken back from the bar, in milliseconds. */
export const undoTime = 10_000;

interface UndoBarProps {
  /** What was done, in the reader's words. */
  what: string;
  onUndo: () => void;
  onGone: () => void;
}

/** Offers to take back the last step. It does not go away while the reader is on it. */
export function UndoBar({ what, onUndo, onGone }: UndoBarProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, undoTime);
    return () => clearTimeout(timer);
  }, [held, onGone]);

  return (
    <div
      class="bar"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="bar-text">{what}</span>
      <Button look="quiet" small onClick={onUndo}>
        {t('undo')}
      </Button>
    </div>
  );
}
