import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { useSettings } from '@/components/useSettings';
import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import type { PlacedAnnotation } from '@/utils/library/types';
import { sendMessage } from '@/utils/messages';
import type { ReportAnalysis } from '@/utils/report/types';
import { AnnotationCard } from './AnnotationCard';
import { AttachContext, type Attach } from './attach';
import { AnnotationFilters } from './AnnotationFilters';
import { anyCard, matchesFilter, orderCards, withDrafts } from './cards';
import { PanelBin } from './PanelBin';
import { Steps } from './Steps';
import type { Drafts } from './useDrafts';
import './annotations.css';

interface AnnotationsTabProps {
  tabId: number;
  /** Of the report text that is on the screen now. */
  analysis: ReportAnalysis;
  reportKey: string;
  annotations: readonly PlacedAnnotation[];
  writes: Writes;
  drafts: Drafts;
}

/** The reader's annotations as cards, in text order. */
export function AnnotationsTab({
  tabId,
  analysis,
  reportKey,
  annotations,
  writes,
  drafts,
}: AnnotationsTabProps) {
  const [{ readerName }] = useSettings();
  const [filter, setFilter] = useState(anyCard);
  const list = useRef<HTMLUListElement>(null);
  const cards = orderCards(withDrafts(annotations, drafts.all, reportKey));
  const shown = cards.filter(
    (card) => drafts.all.has(card.annotation.id) || matchesFilter(card, filter),
  );

  const remove = async (id: string) => {
    const done = await writes.run(t('annotation_deleted'), () =>
      sendMessage('deleteAnnotation', { id }),
    );
    // The button that had the focus is gone with its card.
    if (done) list.current?.focus();
  };

  const attach: Attach = (id, span) => {
    const passage = span && { start: span.start, end: span.end };
    void writes.run(t('annotation_attached'), () =>
      sendMessage('attachHere', { id, span: passage }, tabId),
    );
  };

  if (cards.length === 0) {
    return (
      <>
        <EmptyState title={t('annotations_none')}>{t('annotations_none_hint')}</EmptyState>
        <Steps writes={writes} />
        <PanelBin reportKey={reportKey} writes={writes} />
      </>
    );
  }
  return (
    <AttachContext.Provider value={attach}>
      <AnnotationFilters cards={cards} filter={filter} onFilter={setFilter} />
      <div class="found">
        <p class="note" role="status">
          {t('annotations_found', shown.length, cards.length)}
        </p>
        <Steps writes={writes} />
      </div>
      <ul role="list" class="cards" ref={list} tabIndex={-1}>
        {shown.map((card) => (
          <AnnotationCard
            key={card.annotation.id}
            analysis={analysis}
            placed={card}
            author={card.annotation.author === readerName ? '' : card.annotation.author}
            draft={drafts.all.get(card.annotation.id)}
            drafts={drafts}
            writes={writes}
            onDelete={() => void remove(card.annotation.id)}
          />
        ))}
      </ul>
      <PanelBin reportKey={reportKey} writes={writes} />
    </AttachContext.Provider>
  );
}
