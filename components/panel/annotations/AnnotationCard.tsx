import { useLayoutEffect, useRef } from 'preact/hooks';
import { Chip } from '@/components/Chip';
import { History } from '@/components/history/History';
import { KindLabel } from '@/components/KindLabel';
import { useCodes } from '@/components/codebook/codes';
import { PlacementChip } from '@/components/placement/PlacementChip';
import type { Writes } from '@/components/writes/useWrites';
import type { PlacedAnnotation } from '@/utils/library/types';
import type { ReportAnalysis } from '@/utils/report/types';
import { AnnotationForm } from './AnnotationForm';
import { CardActions } from './CardActions';
import { PlacedQuote } from './PlacedQuote';
import type { Draft, Drafts } from './useDrafts';

interface AnnotationCardProps {
  analysis: ReportAnalysis;
  placed: PlacedAnnotation;
  /** Name of who wrote it, when it was somebody else; else ''. */
  author: string;
  /** While the card is being edited. */
  draft: Draft | undefined;
  drafts: Drafts;
  writes: Writes;
  onDelete: () => void;
}

/** One annotation: where it stands, what was noted; edited in place. */
export function AnnotationCard({
  analysis,
  placed,
  author,
  draft,
  drafts,
  writes,
  onDelete,
}: AnnotationCardProps) {
  const { annotation, placement } = placed;
  const codes = useCodes();
  const state = codes.stateMention(annotation.state);
  const card = useRef<HTMLLIElement>(null);
  const wasEdited = useRef(false);
  useLayoutEffect(() => {
    // The form that had the focus is gone.
    if (wasEdited.current && !draft) card.current?.querySelector('button')?.focus();
    wasEdited.current = draft !== undefined;
  }, [draft]);

  return (
    <li
      class={placement.status === 'orphan' ? 'card card-orphan' : 'card'}
      data-annotation={annotation.id}
      ref={card}
    >
      {!draft && (
        <div class="card-head">
          <KindLabel kind={annotation.kind} />
          {state !== null && <Chip>{state}</Chip>}
          <PlacementChip status={placement.status} />
          <CardActions onEdit={() => drafts.begin(placed)} onDelete={onDelete} />
        </div>
      )}
      <PlacedQuote analysis={analysis} placed={placed} />
      {draft ? (
        <AnnotationForm draft={draft} stored={annotation} drafts={drafts} writes={writes} />
      ) : (
        <>
          {annotation.note !== '' && <p class="card-note">{annotation.note}</p>}
          <History id={annotation.id}>
            {author !== '' && <span class="note">{author}</span>}
            {annotation.tags.length > 0 && (
              <span class="card-tags">{codes.tagLine(annotation.tags)}</span>
            )}
          </History>
        </>
      )}
    </li>
  );
}
