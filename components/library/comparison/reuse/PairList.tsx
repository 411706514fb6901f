import { percent } from '@/components/format';
import type { ReusePair } from '@/utils/compare/reuse/pairs';
import { t } from '@/utils/i18n';
import { useBlocks } from '../useBlocks';
import { PairButton, type PairChoiceProps } from './PairButton';

/** Pairs drawn at once. */
const BLOCK = 100;

/** Only the pairs that share something, those that share most first. */
export function PairList({
  pairs,
  labels,
  shown,
  onShow,
}: PairChoiceProps & { pairs: readonly ReusePair[] }) {
  const [drawn, more] = useBlocks(pairs, BLOCK);
  return (
    <>
      <p class="note">{t('reuse_pairs_list_hint', pairs.length)}</p>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div
        class="table-frame reuse-list"
        tabIndex={0}
        role="region"
        aria-label={t('reuse_pairs_matrix')}
      >
        <table class="table" aria-label={t('reuse_pairs_matrix')}>
          <thead>
            <tr>
              <th scope="col">{t('reuse_pairs_two')}</th>
              <th scope="col" class="number">
                {t('reuse_pairs_of_first')}
              </th>
              <th scope="col" class="number">
                {t('reuse_pairs_of_second')}
              </th>
              <th scope="col" class="number">
                {t('reuse_pairs_passages')}
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((pair) => (
              <tr key={`${pair.first} ${pair.second}`}>
                <th scope="row">
                  <PairButton pair={pair} shown={shown} onShow={onShow}>
                    {t('notes_reuse_pair', labels[pair.first] ?? '', labels[pair.second] ?? '')}
                  </PairButton>
                </th>
                <td class="number">{percent(pair.shares[0])}</td>
                <td class="number">{percent(pair.shares[1])}</td>
                <td class="number">{pair.passages.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more}
      </div>
    </>
  );
}
