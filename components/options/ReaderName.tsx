import { useSettings } from '@/components/useSettings';
import { t } from '@/utils/i18n';

/** Longest name kept, in characters. */
const LONGEST = 40;

/** The name under which the reader's annotations and changes are written down. It never leaves this machine by itself. */
export function ReaderName() {
  const [settings, change] = useSettings();
  return (
    <section>
      <h2>
        <label for="reader-name">{t('name_title')}</label>
      </h2>
      <p class="note">{t('name_text')}</p>
      <input
        id="reader-name"
        type="text"
        class="field"
        maxLength={LONGEST}
        value={settings.readerName}
        onChange={(event) => change({ readerName: event.currentTarget.value.trim() })}
      />
    </section>
  );
}
