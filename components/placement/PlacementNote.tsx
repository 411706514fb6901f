import type { Placement } from '@/utils/anchoring/types';
import type { Edit } from '@/utils/compare/align/types';
import { t } from '@/utils/i18n';
import { placementHints } from '../labels';
import { ChangedWords } from './ChangedWords';

interface PlacementNoteProps {
  /** The words as they were annotated. */
  quote: string;
  /** The words at the place they have now, '' without one. */
  found: string;
  /** Where they differ from the quote. */
  edits: readonly Edit[];
  placement: Placement;
}

/** Says what became of an annotated passage; of a changed one which figures, and the words side by side. */
export function PlacementNote({ quote, found, edits, placement }: PlacementNoteProps) {
  const { status, candidates, figures = [] } = placement;
  if (status === 'exact') return null;
  const isOnlyPlace = status === 'ambiguous' && candidates.length === 1;
  return (
    <div class="placement">
      <p>{t(isOnlyPlace ? 'placement_ambiguous_one' : placementHints[status])}</p>
      {figures.length > 0 && (
        <p class="placement-figures">
          {t(
            'placement_figures',
            figures.map(({ before, after }) => `${before} → ${after}`).join('、'),
          )}
        </p>
      )}
      {status === 'changed' && <ChangedWords before={quote} after={found} edits={edits} />}
    </div>
  );
}
