import type { IndicatorCell, IndicatorChange } from '@/utils/compare/types';
import { change as changeWords, choiceMarks, figure, type ShownUnit } from '@/utils/export/numbers';
import { t } from '@/utils/i18n';

interface FigureCellProps {
  cell: IndicatorCell;
  unit: ShownUnit;
  change: IndicatorChange | null;
  /** Whether it stands apart from the year before and is not subtracted. */
  isApart: boolean;
  /** Indicator and report, for screen readers. */
  name: string;
  isOpen: boolean;
  /** Id of what a click opens. */
  controls: string;
  onClick: () => void;
}

/** A figure and, below it, how far it moved from the report before. */
export function FigureCell({
  cell,
  unit,
  change,
  isApart,
  name,
  isOpen,
  controls,
  onClick,
}: FigureCellProps) {
  const isFlagged = change !== null && change.flags.length > 0;
  const written = figure(cell.quantity, unit, t) + choiceMarks[cell.choice];
  return (
    <>
      <button
        type="button"
        class="figure"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        aria-label={`${t('notes_says_of', name)}${written} ${unit.name}`}
        onClick={onClick}
      >
        {written}
      </button>
      {isApart && <span class="change">{t('switches_cell')}</span>}
      {change && (
        <span class={isFlagged ? 'change change-flagged' : 'change'}>
          {changeWords(change, t)}
          {isFlagged && (
            <span role="img" aria-label={t('check_attention')} title={t('notes_legend_flag')}>
              {' '}
              ⚑
            </span>
          )}
        </span>
      )}
    </>
  );
}
