import { Chip } from '@/components/Chip';
import { EmptyState } from '@/components/EmptyState';
import { KindLabel } from '@/components/KindLabel';
import { useCodes } from '@/components/codebook/codes';
import { placementLabels } from '@/components/labels';
import { reportsIn } from '@/utils/compare/columns';
import type { ComparedAnnotation, ComparedReport, Comparison } from '@/utils/compare/types';
import { pathName } from '@/utils/export/headings';
import { day } from '@/components/format';
import { t } from '@/utils/i18n';
import { PassageLink } from './PassageLink';

interface AnnotationsTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** The reader's annotations, report by report in the order of the text. */
export function AnnotationsTab({ comparison, labels }: AnnotationsTabProps) {
  const annotated = comparison.columns
    .flatMap((column, nth) =>
      reportsIn(column).map((report) => ({ report, label: labels[nth] ?? '' })),
    )
    .filter(({ report }) => report.annotations.length > 0);
  if (annotated.length === 0) {
    return (
      <EmptyState title={t('annotations_none')}>
        <p>{t('comparison_annotations_none')}</p>
      </EmptyState>
    );
  }
  return (
    <div class="annotation-lists">
      {annotated.map(({ report, label }) => (
        <section key={report.key}>
          <h2>{label}</h2>
          <ul role="list" class="notes-list">
            {[...report.annotations].sort(inTextOrder).map((placed) => (
              <li key={placed.annotation.id} class="note-card">
                <AnnotationNote report={report} placed={placed} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AnnotationNote({
  report,
  placed,
}: {
  report: ComparedReport;
  placed: ComparedAnnotation;
}) {
  const { annotation, placement } = placed;
  const codes = useCodes();
  const state = codes.stateMention(annotation.state);
  return (
    <>
      <p class="note-head">
        <KindLabel kind={annotation.kind} />
        {state !== null && <Chip>{state}</Chip>}
        {placement.status !== 'exact' && (
          <Chip tone={placement.status === 'moved' ? 'plain' : 'caution'}>
            {t(placementLabels[placement.status])}
          </Chip>
        )}
        <span class="note">{pathName(annotation.selector.section)}</span>
        <span class="note figures">
          {[annotation.author, day(annotation.createdAt)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <blockquote class="passage">
        {annotation.selector.exact}{' '}
        {placement.start >= 0 && (
          <PassageLink report={report} span={placement}>
            {t('notes_locate')}
          </PassageLink>
        )}
      </blockquote>
      {annotation.note !== '' && <p class="note-text">{annotation.note}</p>}
      {annotation.tags.length > 0 && (
        <p class="note">{annotation.tags.map((tag) => `#${tag}`).join('  ')}</p>
      )}
    </>
  );
}

/** Passages that were not found again stand last. */
function inTextOrder(a: ComparedAnnotation, b: ComparedAnnotation): number {
  const place = ({ placement }: ComparedAnnotation) =>
    placement.start < 0 ? Number.MAX_SAFE_INTEGER : placement.start;
  return place(a) - place(b);
}
