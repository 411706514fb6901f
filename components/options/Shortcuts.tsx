import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ShortcutList } from '@/components/shortcuts/ShortcutList';
import { useCommandKeys } from '@/components/shortcuts/useCommandKeys';
import { useSettings } from '@/components/useSettings';
import { t } from '@/utils/i18n';
import '@/components/shortcuts/shortcuts.css';

/** Where Chromium browsers keep the keys of extensions; an extension cannot change them itself. */
const BROWSER_PAGE = 'chrome://extensions/shortcuts';

/** Every shortcut with its present key, how to bind it anew, and the switches of the single keys. */
export function Shortcuts() {
  const keys = useCommandKeys();
  const [{ keyboardReading, singleKeys }, change] = useSettings();
  return (
    <section>
      <h2>{t('shortcuts_title')}</h2>
      <p>{t('shortcuts_text')}</p>
      <label class="choice-line">
        <input
          type="checkbox"
          checked={keyboardReading}
          onChange={(event) => change({ keyboardReading: event.currentTarget.checked })}
        />
        {t('keyboard_reading')}
      </label>
      <label class="choice-line">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => change({ singleKeys: event.currentTarget.checked })}
        />
        {t('single_keys')}
      </label>
      <ShortcutList keys={keys} />
      <p class="note">{t('shortcuts_remap', BROWSER_PAGE)}</p>
      <Button onClick={() => void browser.tabs.create({ url: BROWSER_PAGE })}>
        {t('shortcuts_remap_open')}
      </Button>
    </section>
  );
}
