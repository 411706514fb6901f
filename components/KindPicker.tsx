import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { useCodes } from './codebook/codes';
import { KindLabel } from './KindLabel';
import './KindPicker.css';

interface KindPickerProps {
  kind: string;
  onPick: (kind: string) => void;
}

/** The kinds offered, one of them chosen; arrow keys move between them. */
export function KindPicker({ kind, onPick }: KindPickerProps) {
  const name = useId();
  const { choose } = useCodes();
  return (
    <fieldset class="kind-picker">
      <legend class="visually-hidden">{t('annotate_choose_kind')}</legend>
      {choose('kinds', kind).map((option) => (
        <label key={option} class="kind-option">
          <input
            type="radio"
            name={name}
            class="visually-hidden"
            checked={option === kind}
            onChange={() => onPick(option)}
          />
          <KindLabel kind={option} />
        </label>
      ))}
    </fieldset>
  );
}
