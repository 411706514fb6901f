import { useState } from 'preact/hooks';
import type { Comparison, IndicatorRow } from '@/utils/compare/types';
import { legendOf } from '@/utils/export/legend';
import { sentencesInARow } from '@/utils/export/plainText';
import { t, type MessageKey } from '@/utils/i18n';
import { filterIndicators, indicatorChoices, type IndicatorChoice } from './indicatorFilter';
import { IndicatorLine } from './IndicatorLine';
import { SideBySide } from './SideBySide';
import { Switches } from './Switches';
import { useBlocks } from './useBlocks';
import './indicators.css';

interface IndicatorsTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

const choiceNames: Record<IndicatorChoice, MessageKey> = {
  shared: 'comparison_shared',
  flagged: 'comparison_flagged',
  all: 'comparison_all',
};

/** Cells drawn at once: two hundred reports of a hundred indicators would hold the browser for ten seconds. */
const MOST_CELLS = 6000;
const FEWEST_ROWS = 20;

/** Indicators side by side; a click on a figure shows its sentence in every report. */
export function IndicatorsTab({ comparison, labels }: IndicatorsTabProps) {
  const [choice, setChoice] = useState<IndicatorChoice>('shared');
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const rows = filterIndicators(comparison.indicators, choice, words);
  const block = Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / comparison.columns.length));
  const [drawn, more] = useBlocks(rows, block);
  const apart = new Set(comparison.switches.map(({ after }) => after));
  const withLine = comparison.kind === 'years' && comparison.columns.length > 2;

  return (
    <>
      <div class="indicator-filters">
        <input
          type="search"
          class="field"
          aria-label={t('comparison_search')}
          placeholder={t('comparison_search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <fieldset class="choices">
          <legend class="visually-hidden">{t('comparison_which')}</legend>
          {indicatorChoices.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="choice"
                checked={name === choice}
                onChange={() => setChoice(name)}
              />
              {t(choiceNames[name])}
            </label>
          ))}
        </fieldset>
        <p class="note figures" role="status">
          {t('comparison_rows', rows.length, comparison.indicators.length)}
        </p>
      </div>
      {rows.length === 0 ? (
        <p class="note no-rows">{t('notes_indicators_none')}</p>
      ) : (
        <SideBySide
          name={t('panel_tab_indicators')}
          lead={[t('notes_indicator'), t('notes_unit')]}
          labels={labels}
          trail={withLine ? [t('comparison_line')] : []}
          isFigures
        >
          {drawn.map((row) => {
            const id = `${row.metric} ${row.unit} ${row.scope}`;
            return (
              <IndicatorLine
                key={id}
                row={row}
                columns={comparison.columns}
                labels={labels}
                withLine={withLine}
                apart={apart}
                isOpen={open === id}
                onToggle={() => setOpen(open === id ? null : id)}
              />
            );
          })}
        </SideBySide>
      )}
      {more}
      {drawn.length > 0 && <Legend rows={drawn} />}
      <Switches comparison={comparison} labels={labels} />
    </>
  );
}

/** What the marks beside the figures mean, as in the notes. */
function Legend({ rows }: { rows: readonly IndicatorRow[] }) {
  const isFlagged = rows.some((row) => row.changes.some((change) => change?.flags.length));
  const words = legendOf(
    rows.flatMap((row) => row.cells),
    isFlagged,
    t,
  );
  return <p class="note indicator-legend">{sentencesInARow(words)}</p>;
}
