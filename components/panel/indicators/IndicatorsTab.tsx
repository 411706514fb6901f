import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import type { EarlierFigures } from '@/utils/compare/earlierFigures';
import { t } from '@/utils/i18n';
import type { Quantity } from '@/utils/report/types';
import { groupOfMetric } from './catalogGroups';
import { groupIndicators, searchQuantities } from './groupIndicators';
import { IndicatorRow } from './IndicatorRow';
import './indicators.css';

interface IndicatorsTabProps {
  quantities: readonly Quantity[];
  earlier: EarlierFigures;
}

/** The figures of the report by the groups of the catalog. */
export function IndicatorsTab({ quantities, earlier }: IndicatorsTabProps) {
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchQuantities(quantities, search), [quantities, search]);

  if (quantities.length === 0) {
    return <EmptyState title={t('indicators_none')}>{t('indicators_none_hint')}</EmptyState>;
  }
  return (
    <>
      <input
        class="field"
        type="search"
        value={search}
        placeholder={t('indicators_search')}
        aria-label={t('indicators_search')}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="note found" role="status">
        {t('indicators_found', found.length, quantities.length)}
      </p>
      {groupIndicators(found, groupOfMetric).map((group) => (
        <section key={group.name ?? ''} class="indicator-group">
          <h2>{group.name ?? t('indicators_other')}</h2>
          <ul role="list">
            {group.quantities.map((quantity) => (
              <IndicatorRow
                key={quantity.start}
                quantity={quantity}
                earlier={earlier[quantity.start]?.[0]}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
