import { Button } from '@/components/Button';
import { PlacementNote } from '@/components/placement/PlacementNote';
import { t } from '@/utils/i18n';
import type { PlacedAnnotation } from '@/utils/library/types';
import type { ReportAnalysis } from '@/utils/report/types';
import { useJump } from '../jump';
import { useAttach } from './attach';
import { Candidates } from './Candidates';
import '@/components/placement/placement.css';

/** The annotated passage in two lines; leads to its place, and says what became of it and what can be done. */
export function PlacedQuote({
  analysis,
  placed,
}: {
  analysis: ReportAnalysis;
  placed: PlacedAnnotation;
}) {
  const { annotation, placement } = placed;
  const { exact, section } = annotation.selector;
  const jump = useJump();
  const attach = useAttach();
  const { status } = placement;
  return (
    <>
      {status === 'orphan' ? (
        <blockquote class="card-quote">{exact}</blockquote>
      ) : (
        <button
          type="button"
          class="card-quote"
          title={t('panel_jump_hint')}
          onClick={() => jump(placement)}
        >
          {exact}
        </button>
      )}
      {status === 'orphan' && section.length > 0 && (
        <p class="note">{t('placement_section', section.join(' › '))}</p>
      )}
      <PlacementNote
        quote={exact}
        found={analysis.text.slice(Math.max(0, placement.start), Math.max(0, placement.end))}
        edits={placed.edits ?? []}
        placement={placement}
      />
      {status === 'changed' && (
        <span class="settle">
          <Button look="quiet" small onClick={() => attach(annotation.id, placement)}>
            {t('changed_accept')}
          </Button>
        </span>
      )}
      {(status === 'ambiguous' || status === 'orphan') && (
        <Candidates analysis={analysis} placed={placed} />
      )}
    </>
  );
}
