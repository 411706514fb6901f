import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { annotationKinds, type AnnotationKind } from '@/utils/library/types';
import { KindLabel } from './KindLabel';
import './KindPicker.css';

interface KindPickerProps {
  kind: AnnotationKind;
  onPick: (kind: AnnotationKind) => void;
}

/** The five kinds, one of them chosen; arrow keys move between them. */
export function KindPicker({ kind, onPick }: KindPickerProps) {
  const name = useId();
  return (
    <fieldset class="kind-picker">
      <legend class="visually-hidden">{t('annotate_choose_kind')}</legend>
      {annotationKinds.map((option) => (
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
