import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { decimal, percent } from '@/components/format';
import type { ReusePair } from '@/utils/compare/reuse/pairs';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { SideBySide } from '../SideBySide';
import { PairPassages } from './PairPassages';
import { useReusePairs } from './useReusePairs';
import './reuse.css';

interface ReuseTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** 雷同: how much every two of the chosen reports share, and the passages of one pair side by side. */
export function ReuseTab({ comparison, labels }: ReuseTabProps) {
  const { columns } = comparison;
  const reports = useMemo(() => columns.map(({ report }) => report), [columns]);
  const { isDone, done, total, pairs } = useReusePairs(reports);
  const [chosen, setChosen] = useState<ReusePair | null>(null);
  if (!isDone) {
    return (
      <div class="reading" role="status">
        <p>{t('reuse_pairs_reading', decimal(done), decimal(total))}</p>
        <progress
          aria-label={t('reuse_pairs_reading_name')}
          value={done}
          max={Math.max(1, total)}
        />
      </div>
    );
  }
  if (pairs.length === 0) {
    return <EmptyState title={t('reuse_pairs_none')}>{t('reuse_pairs_none_hint')}</EmptyState>;
  }
  const shown =
    pairs.find((pair) => pair === chosen) ?? pairs.reduce((a, b) => (more(b, a) ? b : a));
  const [before, after] = [reports[shown.first], reports[shown.second]];
  return (
    <>
      <p class="note">{t('reuse_pairs_hint')}</p>
      <SideBySide name={t('reuse_pairs_matrix')} labels={labels} isFigures>
        {columns.map(({ report }, row) => (
          <tr key={report.key}>
            <th scope="row">{labels[row]}</th>
            {columns.map((column, at) => (
              <td key={column.report.key} class="number">
                <Share pair={pairOf(pairs, row, at)} row={row} shown={shown} onShow={setChosen} />
              </td>
            ))}
          </tr>
        ))}
      </SideBySide>
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

interface ShareProps {
  pair: ReusePair | undefined;
  /** The report whose share it is. */
  row: number;
  shown: ReusePair;
  onShow: (pair: ReusePair) => void;
}

function Share({ pair, row, shown, onShow }: ShareProps) {
  if (!pair) return <span class="note">—</span>;
  return (
    <button
      type="button"
      class="reuse-share"
      aria-pressed={pair === shown}
      title={t('reuse_pairs_show')}
      onClick={() => onShow(pair)}
    >
      {percent(pair.shares[row === pair.first ? 0 : 1])}
    </button>
  );
}

function pairOf(pairs: readonly ReusePair[], a: number, b: number): ReusePair | undefined {
  return pairs.find(
    ({ first, second }) => first === Math.min(a, b) && second === Math.max(a, b) && a !== b,
  );
}

function more(a: ReusePair, b: ReusePair): boolean {
  return Math.max(...a.shares) > Math.max(...b.shares);
}
