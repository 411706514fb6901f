import { useLayoutEffect, useState } from 'preact/hooks';
import { useSettings } from '@/components/useSettings';
import { sendMessage } from '@/utils/messages';
import { stepOf } from '@/utils/shortcuts';
import { isTyping } from '@/utils/typing';

/**
 * The keys of keyboard reading, pressed in the panel: the page takes the step. The card of the annotation that was
 * reached gets the focus, when it is shown.
 *
 * @returns what is to be announced
 */
export function usePanelKeys(tabId: number): string {
  const [{ keyboardReading }] = useSettings();
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    if (!keyboardReading) return;
    const press = async (event: KeyboardEvent) => {
      const step = isTyping(event) ? null : stepOf(event);
      // The list of shortcuts is shown here, not in the page.
      if (!step || step.action === 'shortcuts') return;
      event.preventDefault();
      const taken = await sendMessage('takeStep', step, tabId).catch(() => null);
      if (!taken) return;
      setSaid(taken.said);
      if (taken.annotation !== null) focusCard(taken.annotation);
    };
    const listener = (event: KeyboardEvent) => void press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [keyboardReading, tabId]);
  return said;
}

function focusCard(id: string): void {
  const card = document.querySelector(`[data-annotation="${CSS.escape(id)}"]`);
  card?.querySelector<HTMLElement>('button.card-quote')?.focus();
}
