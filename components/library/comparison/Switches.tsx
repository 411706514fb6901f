import type { IndicatorSwitch } from '@/utils/compare/switches';
import type { Comparison, IndicatorCell } from '@/utils/compare/types';
import { figureWithUnit, indicatorName, shownUnit } from '@/utils/export/numbers';
import { t, type MessageKey } from '@/utils/i18n';
import { LazyDetails } from './LazyDetails';
import { Passage } from './Passage';

interface SwitchesProps {
  comparison: Comparison;
  labels: readonly string[];
}

const reasons: Record<IndicatorSwitch['differs'], MessageKey> = {
  unit: 'switches_unit',
  scope: 'switches_scope',
  both: 'switches_both',
  matter: 'switches_matter',
};

/** Figures of neighbouring years that are not subtracted: in another unit, for another period, or of another matter. */
export function Switches({ comparison: { columns, switches }, labels }: SwitchesProps) {
  if (switches.length === 0) return null;
  const place = (column: number, cell: IndicatorCell) => {
    const report = columns[column]?.report;
    return (
      report && (
        <td>
          <p class="label">
            {t('notes_says_of', labels[column] ?? '')}
            {valueOf(cell)}
          </p>
          <Passage report={report} span={cell.quantity} marked={[cell.quantity]} />
        </td>
      )
    );
  };
  return (
    <LazyDetails title={t('switches_title', switches.length)}>
      {() => (
        <table class="follow-up-table" aria-label={t('switches_title', switches.length)}>
          <tbody>
            {switches.map(({ metric, name, differs, from, to, before, after }) => (
              <tr key={`${metric} ${from} ${to}`}>
                <th scope="row">
                  {name}
                  <span class="note">{t(reasons[differs])}</span>
                </th>
                {place(from, before)}
                {place(to, after)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </LazyDetails>
  );
}

/** The figure with its unit, and its period where that is not the year. */
function valueOf(cell: IndicatorCell): string {
  const { quantity } = cell;
  const value = figureWithUnit(quantity, shownUnit({ unit: quantity.unit, cells: [cell] }), t);
  return indicatorName({ name: value, scope: quantity.scope }, t);
}
