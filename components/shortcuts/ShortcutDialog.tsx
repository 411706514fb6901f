import { t } from '@/utils/i18n';
import type { CommandKeys } from '@/utils/shortcuts';
import { Button } from '../Button';
import { useModal } from '../useModal';
import { ShortcutList } from './ShortcutList';

/** The list of shortcuts above everything else; the browser keeps the focus in it and gives it back afterwards. */
export function ShortcutDialog({
  keys,
  onClose,
}: {
  keys: CommandKeys | null;
  onClose: () => void;
}) {
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      class="shortcut-dialog"
      aria-label={t('shortcuts_title')}
      onClose={onClose}
    >
      <div class="shortcut-head">
        <h2>{t('shortcuts_title')}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </div>
      <p class="note">{t('shortcuts_text')}</p>
      <ShortcutList keys={keys} />
    </dialog>
  );
}
