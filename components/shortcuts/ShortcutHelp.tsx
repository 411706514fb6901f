import { useLayoutEffect, useState } from 'preact/hooks';
import { useSettings } from '@/components/useSettings';
import { asksForHelp } from '@/utils/shortcuts';
import { isTyping } from '@/utils/typing';
import { ShortcutDialog } from './ShortcutDialog';
import { useCommandKeys } from './useCommandKeys';
import './shortcuts.css';

/** Shows the list of shortcuts when `?` is pressed anywhere in an extension page but in a field. */
export function ShortcutHelp() {
  const keys = useCommandKeys();
  const [{ singleKeys }] = useSettings();
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!singleKeys || !asksForHelp(event) || isTyping(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [singleKeys]);
  return open ? <ShortcutDialog keys={keys} onClose={() => setOpen(false)} /> : null;
}
