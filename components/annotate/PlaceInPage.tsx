import type { Placement } from '@/utils/anchoring/types';
import type { Edit } from '@/utils/compare/align/types';
import { t } from '@/utils/i18n';
import { Button } from '../Button';
import { placementLabels } from '../labels';
import { PlacementNote } from '../placement/PlacementNote';

interface PlaceInPageProps {
  quote: string;
  /** The words at the place. */
  found: string;
  /** Where they differ from the quote. */
  edits: readonly Edit[];
  placement: Placement;
  /** Takes the place for the annotation's own. */
  onSettle: () => void;
}

/** What became of the annotated passage, in the card below it, and the way to say that it is this one. */
export function PlaceInPage({ quote, found, edits, placement, onSettle }: PlaceInPageProps) {
  const { status, candidates } = placement;
  if (status === 'exact') return null;
  const isChanged = status === 'changed';
  return (
    <div class="placement">
      <strong>{t(placementLabels[status])}</strong>
      <PlacementNote quote={quote} found={found} edits={edits} placement={placement} />
      {status === 'ambiguous' && candidates.length > 1 && <p>{t('placement_ambiguous_panel')}</p>}
      {(isChanged || status === 'ambiguous') && (
        <span>
          <Button small name="settle" onClick={onSettle}>
            {t(isChanged ? 'changed_accept' : 'attach_here')}
          </Button>
        </span>
      )}
    </div>
  );
}
