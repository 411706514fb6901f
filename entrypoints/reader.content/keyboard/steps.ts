import { findingLabels, placementLabels } from '@/components/labels';
import { codeName } from '@/utils/codebook/names';
import { t } from '@/utils/i18n';
import type { StepTaken } from '@/utils/messages';
import { findingKinds, type FindingKind } from '@/utils/painting/types';
import { extendBySentence, shrinkBySentence } from '@/utils/report/sentences/select';
import { stepSpan } from '@/utils/report/stepSpan';
import type { Span } from '@/utils/report/types';
import type { ReadingStep } from '@/utils/shortcuts';
import { findingSpans } from '@/components/findingSpans';
import { annotationAt } from '../findings';
import { openAnnotation } from '../openAnnotation';
import type { OverlayHandle } from '../overlay';
import type { PaintedPage } from '../paintPage';
import type { OpenPage, ReaderSession } from '../session';
import { offsetAtHeight, putCaret, select, selectionIn } from './place';

/** Words of a passage that are said. */
const SAID = 40;

/** What steps need of the rest of the reader script. */
export interface StepParts {
  session: ReaderSession;
  overlay: OverlayHandle;
  painted: PaintedPage;
  /** Offers the kinds of annotation for the present selection. */
  offerKinds: () => void;
}

/** Steps through the report that end in the page: to a mark, to an annotation, over sentences. */
export class Steps {
  /** The place of the last jump, until the reader goes elsewhere. */
  private stop: Span | null = null;
  private kind: FindingKind = findingKinds[0];

  constructor(private readonly parts: StepParts) {}

  /** The reader went elsewhere: the next step begins there. */
  leave(): void {
    if (this.stop) this.parts.painted.stopAt(null);
    this.stop = null;
  }

  take({ action, kind }: ReadingStep): StepTaken {
    const { page } = this.parts.session;
    if (!page) return said('');
    this.kind = kind ?? this.kind;
    switch (action) {
      case 'next-mark':
        return this.toMark(page, 'next');
      case 'previous-mark':
        return this.toMark(page, 'previous');
      case 'next-annotation':
        return this.toAnnotation(page, 'next');
      case 'previous-annotation':
        return this.toAnnotation(page, 'previous');
      case 'extend-sentence':
        return this.bySentence(page, extendBySentence);
      case 'shrink-sentence':
        return this.bySentence(page, shrinkBySentence);
      case 'annotate':
        return this.annotate(page);
      case 'open-annotation':
        return this.open(page);
      case 'strip':
      case 'shortcuts':
      case 'keyboard-reading':
        // Not in the text: `followKeyboard` and the background see to them.
        return said('');
    }
  }

  private toMark(page: OpenPage, direction: 'next' | 'previous'): StepTaken {
    const label = t(findingLabels[this.kind]);
    const step = stepSpan(findingSpans(page, this.kind), this.from(page), direction);
    if (!step) return said(t('step_none', label));
    this.stopAt(page, step.span);
    return said(t('step_mark', label, step.number, step.total, wordsOf(page, step.span)));
  }

  private toAnnotation(page: OpenPage, direction: 'next' | 'previous'): StepTaken {
    const placed = page.annotations
      .filter(({ placement }) => placement.start >= 0)
      .map(({ annotation, placement: { start, end, status } }) => ({
        annotation,
        start,
        end,
        status,
      }));
    const step = stepSpan(placed, this.from(page), direction);
    if (!step) return said(t('step_none', t('panel_tab_annotations')));
    const { span, number, total } = step;
    this.stopAt(page, span);
    const kind = codeName(page.codebook, 'kinds', span.annotation.kind, t);
    const place = span.status === 'exact' ? [] : [t(placementLabels[span.status])];
    const label = [t('panel_tab_annotations'), kind, ...place].join('·');
    const words = [wordsOf(page, span), span.annotation.note].filter(Boolean).join(' ');
    return { said: t('step_mark', label, number, total, words), annotation: span.annotation.id };
  }

  private bySentence(page: OpenPage, change: typeof extendBySentence): StepTaken {
    const from = selectionIn(page) ?? { start: this.from(page), end: this.from(page) };
    const selected = change(page.analysis.sentences, from);
    if (!selected) return said(t('step_no_sentence'));
    select(page, selected);
    return said(t('step_selected', wordsOf(page, selected), selected.end - selected.start));
  }

  /** Without a selection the sentence in which the reader is. */
  private annotate(page: OpenPage): StepTaken {
    const selected = selectionIn(page);
    const step =
      selected && selected.start < selected.end
        ? said('')
        : this.bySentence(page, extendBySentence);
    this.parts.offerKinds();
    return step;
  }

  private open(page: OpenPage): StepTaken {
    const offset = this.from(page);
    const placed = annotationAt(page, offset);
    if (!placed) return said(t('step_no_annotation'));
    openAnnotation(this.parts.session, this.parts.overlay, offset);
    return { said: '', annotation: placed.annotation.id };
  }

  private stopAt(page: OpenPage, { start, end }: Span): void {
    this.stop = { start, end };
    this.parts.painted.stopAt(this.stop);
    putCaret(page, start);
  }

  /** The last stop; else the caret; else just before what is at the top of the window. */
  private from(page: OpenPage): number {
    return (
      this.stop?.start ?? selectionIn(page)?.start ?? offsetAtHeight(page.reading.index, 0) - 1
    );
  }
}

function said(words: string): StepTaken {
  return { said: words, annotation: null };
}

function wordsOf({ reading }: OpenPage, { start, end }: Span): string {
  const words = reading.text.slice(start, Math.min(end, start + SAID)).replace(/\s+/g, ' ');
  return end - start > SAID ? `${words}…` : words;
}
