import { KindLabel } from '@/components/KindLabel';
import { trimmed } from '@/utils/compare/passages';
import type { ComparedReport } from '@/utils/compare/types';
import { t, type MessageKey } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import { PassageLink } from '../PassageLink';
import { spanOf, type AlignedRow, type PairKind } from './alignedRows';
import { MarkedText, type Side } from './MarkedText';

interface AlignedRowViewProps {
  row: AlignedRow;
  before: ComparedReport;
  after: ComparedReport;
  /** Names of the two reports, for screen readers. */
  labels: readonly [before: string, after: string];
}

/** The word for each kind of pair. */
export const pairKindLabels: Record<PairKind, MessageKey> = {
  identical: 'alignment_identical',
  'only-figures': 'alignment_only_figures',
  'light-edit': 'alignment_light_edit',
  modified: 'alignment_modified',
  new: 'alignment_new',
  dropped: 'alignment_dropped',
};

/** What one report says, what became of it, and what the other says, facing each other. */
export function AlignedRowView({ row, before, after, labels }: AlignedRowViewProps) {
  const { pair, heading } = row;
  const [old, now] = ['before' in pair ? pair.before : null, 'after' in pair ? pair.after : null];
  const edits = 'edits' in pair ? pair.edits : [];
  const level = heading === null ? '' : ` aligned-heading aligned-heading-${Math.min(heading, 3)}`;
  return (
    <li
      class={`aligned aligned-${pair.kind}${level}`}
      // The keys n and p move the focus here.
      tabIndex={-1}
      data-change={pair.kind === 'identical' ? undefined : t(pairKindLabels[pair.kind])}
    >
      <p class="aligned-kind">
        {arrangement(row)
          .map((key) => t(key))
          .join(' · ')}
      </p>
      <AlignedSide
        side="before"
        report={before}
        label={labels[0]}
        passage={old}
        edits={edits.map((edit) => edit.before)}
      />
      <AlignedSide
        side="after"
        report={after}
        label={labels[1]}
        passage={now}
        edits={edits.map((edit) => edit.after)}
      />
    </li>
  );
}

function arrangement({ pair }: AlignedRow): MessageKey[] {
  const words = [pairKindLabels[pair.kind]];
  if ('moved' in pair && pair.moved) words.push('alignment_moved');
  if ('before' in pair && pair.before.length > 1) words.push('alignment_merged');
  if ('after' in pair && pair.after.length > 1) words.push('alignment_split');
  return words;
}

interface AlignedSideProps {
  side: Side;
  report: ComparedReport;
  label: string;
  /** Null where this report has no such sentence. */
  passage: readonly Span[] | null;
  edits: readonly Span[];
}

function AlignedSide({ side, report, label, passage, edits }: AlignedSideProps) {
  if (passage === null) return <div class={`aligned-side aligned-${side} aligned-empty`} />;
  const { text } = report.analysis;
  const whole = trimmed(text, spanOf(passage));
  const notes = report.annotations.filter(
    ({ placement }) => placement.start < whole.end && placement.end > whole.start,
  );
  return (
    <div class={`aligned-side aligned-${side}`}>
      <p>
        <span class="visually-hidden">{t('notes_says_of', label)}</span>
        <MarkedText
          analysis={report.analysis}
          passage={whole}
          side={side}
          edits={edits}
          annotated={notes.map(({ placement }) => placement)}
        />{' '}
        <PassageLink report={report} span={whole}>
          {t('notes_locate')}
        </PassageLink>
      </p>
      {notes
        .filter(({ placement }) => placement.start >= whole.start)
        .map(({ annotation }) => (
          <p key={annotation.id} class="aligned-note">
            <KindLabel kind={annotation.kind} /> <span class="note-text">{annotation.note}</span>
          </p>
        ))}
    </div>
  );
}
