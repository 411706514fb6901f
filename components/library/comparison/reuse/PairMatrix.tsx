import { percent } from '@/components/format';
import { t } from '@/utils/i18n';
import { SideBySide } from '../SideBySide';
import { PairButton, type PairChoiceProps } from './PairButton';
import type { SharedPairs } from './sharedPairs';

/** Every two reports: how much of the one in the row stands in the one of the column. */
export function PairMatrix({
  pairs,
  labels,
  shown,
  onShow,
}: PairChoiceProps & { pairs: SharedPairs }) {
  return (
    <>
      <p class="note">{t('reuse_pairs_hint')}</p>
      <SideBySide name={t('reuse_pairs_matrix')} labels={labels} isFigures>
        {labels.map((label, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {labels.map((_, column) => {
              const pair = pairs.of(row, column);
              return (
                <td key={column} class="number">
                  {pair ? (
                    <PairButton pair={pair} shown={shown} onShow={onShow}>
                      {percent(pair.shares[row === pair.first ? 0 : 1])}
                    </PairButton>
                  ) : (
                    <span class="note">—</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </SideBySide>
    </>
  );
}
