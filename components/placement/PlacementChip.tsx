import type { Placement } from '@/utils/anchoring/types';
import { t } from '@/utils/i18n';
import { Chip } from '../Chip';
import { placementLabels } from '../labels';

/** What became of an annotated passage, in a word; nothing of one that stands where it stood. */
export function PlacementChip({ status }: Pick<Placement, 'status'>) {
  if (status === 'exact') return null;
  return <Chip tone={status === 'moved' ? 'plain' : 'caution'}>{t(placementLabels[status])}</Chip>;
}
