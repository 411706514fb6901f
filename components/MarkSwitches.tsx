import { t } from '@/utils/i18n';
import { findingKinds } from '@/utils/painting/types';
import { findingLabels } from './labels';
import { useSettings } from './useSettings';
import './MarkSwitches.css';

/** One switch for each kind of finding; the words show how the kind looks in the page. */
export function MarkSwitches() {
  const [{ marks }, change] = useSettings();
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
    </fieldset>
  );
}
