import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { decimal } from '@/components/format';
import type { ReusePair } from '@/utils/compare/reuse/pairs';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { useSteps } from '../useSteps';
import { PairList } from './PairList';
import { PairMatrix } from './PairMatrix';
import { PairPassages } from './PairPassages';
import { sharedPairs } from './sharedPairs';
import './reuse.css';

interface ReuseTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** With more reports their pairs are listed: two hundred would be a table of 40,000 cells, most of them empty. */
const MOST_IN_MATRIX = 30;

/** 雷同: how much every two of the chosen reports share, and the passages of one pair side by side. */
export function ReuseTab({ comparison, labels }: ReuseTabProps) {
  const { columns } = comparison;
  const reports = useMemo(() => columns.map(({ report }) => report), [columns]);
  const found = useSteps(reports, sharedPairs);
  const [chosen, setChosen] = useState<ReusePair | null>(null);
  if (!found.isDone) {
    const total = (reports.length * (reports.length - 1)) / 2;
    return (
      <div class="reading" role="status">
        <p>{t('reuse_pairs_reading', decimal(found.done), decimal(total))}</p>
        <progress
          aria-label={t('reuse_pairs_reading_name')}
          value={found.done}
          max={Math.max(1, total)}
        />
      </div>
    );
  }
  const { pairs } = found.result;
  const shown = pairs.find((pair) => pair === chosen) ?? pairs[0];
  if (!shown) {
    return <EmptyState title={t('reuse_pairs_none')}>{t('reuse_pairs_none_hint')}</EmptyState>;
  }
  const [before, after] = [reports[shown.first], reports[shown.second]];
  const choice = { labels, shown, onShow: setChosen };
  return (
    <>
      {reports.length > MOST_IN_MATRIX ? (
        <PairList {...choice} pairs={pairs} />
      ) : (
        <PairMatrix {...choice} pairs={found.result} />
      )}
      {before && after && (
        <PairPassages
          passages={shown.passages}
          before={{ report: before, label: labels[shown.first] ?? '' }}
          after={{ report: after, label: labels[shown.second] ?? '' }}
        />
      )}
    </>
  );
}
