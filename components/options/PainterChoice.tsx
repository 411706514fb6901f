import { useSettings } from '@/components/useSettings';
import { t, type MessageKey } from '@/utils/i18n';
import type { Settings } from '@/utils/settings';

const choices: readonly { painter: Settings['painter']; name: MessageKey; hint: MessageKey }[] = [
  { painter: 'auto', name: 'painter_auto', hint: 'painter_auto_hint' },
  { painter: 'highlight', name: 'painter_highlight', hint: 'painter_highlight_hint' },
  { painter: 'markjs', name: 'painter_markjs', hint: 'painter_markjs_hint' },
];

/** How marks are drawn in the page. */
export function PainterChoice() {
  const [settings, change] = useSettings();
  return (
    <section>
      <h2 id="painter">{t('painter_title')}</h2>
      <div role="radiogroup" aria-labelledby="painter" class="choices">
        {choices.map(({ painter, name, hint }) => (
          <label key={painter} class="choice">
            <input
              type="radio"
              name="painter"
              checked={settings.painter === painter}
              onChange={() => change({ painter })}
            />
            <span>
              {t(name)} <span class="note">{t(hint)}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
