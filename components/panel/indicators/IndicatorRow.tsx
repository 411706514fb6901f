import { Chip } from '@/components/Chip';
import { t, type MessageKey } from '@/utils/i18n';
import type { Quantity, Scope } from '@/utils/report/types';
import type { EarlierFigure } from '@/utils/compare/earlierFigures';
import { useJump } from '../jump';
import { baseValue } from './baseValue';
import { EarlierValue } from './EarlierValue';

/** A figure of the year itself needs no word; the others must not be compared with it. */
const scopeLabels: Record<Exclude<Scope, 'year'>, MessageKey> = {
  'part-year': 'scope_part_year',
  cumulative: 'scope_cumulative',
  target: 'scope_target',
};

/** One figure: what it counts, as written, in base units when that differs. Leads to its place in the page. */
export function IndicatorRow({
  quantity,
  earlier,
}: {
  quantity: Quantity;
  /** The last value before this report, when the library has it. */
  earlier: EarlierFigure | undefined;
}) {
  const jump = useJump();
  const base = baseValue(quantity);
  return (
    <li>
      <button
        type="button"
        class="indicator"
        title={t('panel_jump_hint')}
        onClick={() => jump(quantity)}
      >
        <span class="indicator-name">
          {quantity.metricName || t('indicators_unnamed')}{' '}
          {quantity.scope !== 'year' && <Chip>{t(scopeLabels[quantity.scope])}</Chip>}
        </span>{' '}
        <span class="indicator-value figures">
          {quantity.text}
          {base !== null && <span class="indicator-base"> {t('indicators_base', base)}</span>}
        </span>
        {earlier && <EarlierValue earlier={earlier} />}
      </button>
    </li>
  );
}
