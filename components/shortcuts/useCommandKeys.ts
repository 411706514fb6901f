import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { commandKeysOf, type CommandKeys } from '@/utils/shortcuts';

/** What the browser's commands are bound to now; null until it has answered. Asked anew when the page is returned to. */
export function useCommandKeys(): CommandKeys | null {
  const [keys, setKeys] = useState<CommandKeys | null>(null);
  useEffect(() => {
    const ask = () =>
      void browser.commands.getAll().then((commands) => setKeys(commandKeysOf(commands)));
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return keys;
}
