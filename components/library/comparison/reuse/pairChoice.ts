import type { ReusePair } from '@/utils/compare/reuse/pairs';

/** What a choice among pairs is given. */
export interface PairChoiceProps {
  /** Names of the reports, by position. */
  labels: readonly string[];
  /** The pair whose passages are shown. */
  shown: ReusePair;
  onShow: (pair: ReusePair) => void;
}
