import { t } from '@/utils/i18n';
import { findingKinds } from '@/utils/painting/types';
import { findingLabels } from './labels';
import { useSettings } from './useSettings';
import './MarkSwitches.css';

/**
 * One switch for each kind of finding, whose words show how it looks in the page, and one for the strip map.
 * `strip`: false where there is no strip map to be switched.
 */
export function MarkSwitches({ strip = true }: { strip?: boolean }) {
  const [settings, change] = useSettings();
  const { marks } = settings;
  return (
    <fieldset class="mark-switches">
      <legend class="visually-hidden">{t('marks_legend')}</legend>
      {findingKinds.map((kind) => (
        <label key={kind} class="mark-switch">
          <input
            type="checkbox"
            checked={marks[kind]}
            onChange={(event) =>
              change({ marks: { ...marks, [kind]: event.currentTarget.checked } })
            }
          />
          <span class={`sample sample-${kind}`}>{t(findingLabels[kind])}</span>
        </label>
      ))}
      {strip && (
        <label class="mark-switch">
          <input
            type="checkbox"
            checked={settings.strip}
            onChange={(event) => change({ strip: event.currentTarget.checked })}
          />
          <span>{t('strip_switch')}</span>
        </label>
      )}
    </fieldset>
  );
}
