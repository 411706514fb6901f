import { useId } from 'preact/hooks';
import type { ComparisonColumn, IndicatorCell, IndicatorRow } from '@/utils/compare/types';
import { indicatorName, shownUnit } from '@/utils/export/numbers';
import { t } from '@/utils/i18n';
import { FigureCell } from './FigureCell';
import { FigureSentences } from './FigureSentences';
import { SmallLine } from './SmallLine';

interface IndicatorLineProps {
  row: IndicatorRow;
  columns: readonly ComparisonColumn[];
  labels: readonly string[];
  /** Whether the table has a column for the small line. */
  withLine: boolean;
  /** Figures that are not subtracted from those of the year before. */
  apart: ReadonlySet<IndicatorCell>;
  isOpen: boolean;
  onToggle: () => void;
}

/** One indicator over the reports; opens to the sentences its figures come from. */
export function IndicatorLine({
  row,
  columns,
  labels,
  withLine,
  apart,
  isOpen,
  onToggle,
}: IndicatorLineProps) {
  const sentences = useId();
  const name = indicatorName(row, t);
  const unit = shownUnit(row);
  const width = 2 + columns.length + (withLine ? 1 : 0);
  return (
    <>
      <tr class={isOpen ? 'open' : undefined}>
        <th scope="row">{name}</th>
        <td>{unit.name}</td>
        {row.cells.map((cell, column) => (
          <td key={column} class="number">
            {cell ? (
              <FigureCell
                cell={cell}
                unit={unit}
                change={row.changes[column] ?? null}
                isApart={apart.has(cell)}
                name={t('comparison_figure', name, labels[column] ?? '')}
                isOpen={isOpen}
                controls={sentences}
                onClick={onToggle}
              />
            ) : (
              <span class="note">{t('element_not_seen')}</span>
            )}
          </td>
        ))}
        {withLine && (
          <td>
            <SmallLine row={row} labels={labels} />
          </td>
        )}
      </tr>
      {isOpen && (
        <tr id={sentences} class="sentences">
          <td colSpan={width}>
            <FigureSentences row={row} columns={columns} labels={labels} />
          </td>
        </tr>
      )}
    </>
  );
}
