import type { EarlierFigure } from '@/utils/compare/earlierFigures';
import { change as changeWords, figureWithUnit } from '@/utils/export/numbers';
import { t } from '@/utils/i18n';

/** The indicator's last value before this report, and how far it moved since. */
export function EarlierValue({ earlier }: { earlier: EarlierFigure }) {
  const { year, quantity, change } = earlier;
  const value = figureWithUnit(quantity, { name: quantity.unit, size: 1 }, t);
  return (
    <span class="indicator-earlier figures">
      {t('indicators_earlier', year, value)}
      {change && ` · ${changeWords(change, t)}`}
    </span>
  );
}
