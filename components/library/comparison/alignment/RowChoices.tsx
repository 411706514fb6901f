import { decimal } from '@/components/format';
import { t } from '@/utils/i18n';
import { pairKinds, type RowChoice } from './alignedRows';
import { pairKindLabels } from './AlignedRowView';

interface RowChoicesProps {
  counts: Record<RowChoice, number>;
  choice: RowChoice;
  onChoose: (choice: RowChoice) => void;
}

const choices: readonly RowChoice[] = ['all', ...pairKinds];

/** Which sentences are shown, with the number of each kind. */
export function RowChoices({ counts, choice, onChoose }: RowChoicesProps) {
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('alignment_which')}</legend>
      {choices.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="aligned"
            checked={name === choice}
            onChange={() => onChoose(name)}
          />
          {t(name === 'all' ? 'comparison_all' : pairKindLabels[name])}
          <span class="note figures">{decimal(counts[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
