import type { ComponentChildren } from 'preact';
import type { ReusePair } from '@/utils/compare/reuse/pairs';
import { t } from '@/utils/i18n';

/** What a choice among pairs is given. */
export interface PairChoiceProps {
  /** Names of the reports, by position. */
  labels: readonly string[];
  /** The pair whose passages are shown. */
  shown: ReusePair;
  onShow: (pair: ReusePair) => void;
}

interface PairButtonProps extends Pick<PairChoiceProps, 'shown' | 'onShow'> {
  pair: ReusePair;
  children: ComponentChildren;
}

/** Shows the passages of a pair. */
export function PairButton({ pair, shown, onShow, children }: PairButtonProps) {
  return (
    <button
      type="button"
      class="reuse-share"
      aria-pressed={pair === shown}
      title={t('reuse_pairs_show')}
      onClick={() => onShow(pair)}
    >
      {children}
    </button>
  );
}
