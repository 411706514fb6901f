import { Button } from '@/components/Button';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';

interface PairChoiceProps {
  comparison: Comparison;
  labels: readonly string[];
  /** The columns that are read against each other. */
  chosen: readonly [before: number, after: number];
  onPair: (pair: [before: string, after: string]) => void;
}

/** Which two reports stand side by side. */
export function PairChoice({ comparison, labels, chosen, onPair }: PairChoiceProps) {
  const keyOf = (column: number) => comparison.columns[column]?.report.key ?? '';
  const [before, after] = chosen;
  // Taking the one that stands on the other side means to exchange the two.
  const choose = (left: number, right: number) =>
    onPair(left === right ? [keyOf(after), keyOf(before)] : [keyOf(left), keyOf(right)]);
  const options = labels.map((label, column) => (
    <option key={column} value={column}>
      {label}
    </option>
  ));
  return (
    <div class="pair-choice">
      <label>
        <span class="label">{t('alignment_before')}</span>
        <select
          class="field"
          value={before}
          onChange={(event) => choose(Number(event.currentTarget.value), after)}
        >
          {options}
        </select>
      </label>
      <Button
        onClick={() => onPair([keyOf(after), keyOf(before)])}
        title={t('alignment_swap')}
        aria-label={t('alignment_swap')}
      >
        ⇄
      </Button>
      <label>
        <span class="label">{t('alignment_after')}</span>
        <select
          class="field"
          value={after}
          onChange={(event) => choose(before, Number(event.currentTarget.value))}
        >
          {options}
        </select>
      </label>
    </div>
  );
}
