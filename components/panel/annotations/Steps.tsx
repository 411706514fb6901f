import { useEffect } from 'preact/hooks';
import { Button } from '@/components/Button';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messages';

/** One step back or forward through everything that was changed, also from before a reload. */
export function Steps({ writes }: { writes: Writes }) {
  const { run } = writes;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      void (event.shiftKey ? forward(run) : back(run));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [run]);

  return (
    <span class="steps">
      <Button look="quiet" small title="Ctrl+Z" onClick={() => void back(run)}>
        {t('step_back')}
      </Button>
      <Button look="quiet" small title="Ctrl+Shift+Z" onClick={() => void forward(run)}>
        {t('step_forward')}
      </Button>
    </span>
  );
}

const back = (run: Writes['run']) => run(t('step_back'), () => sendMessage('undoLast'));
const forward = (run: Writes['run']) => run(t('step_forward'), () => sendMessage('redoLast'));
