import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { AnnotationFilters } from '@/components/panel/annotations/AnnotationFilters';
import { anyCard, matchesFilter } from '@/components/panel/annotations/cards';
import { reportsIn } from '@/utils/compare/columns';
import type { ComparedAnnotation, Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { AnnotationRow } from './AnnotationRow';
import './annotations.css';

interface AnnotationsTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** The reader's annotations beside the sentences they concern, report by report in the order of the text. */
export function AnnotationsTab({ comparison, labels }: AnnotationsTabProps) {
  const [filter, setFilter] = useState(anyCard);
  const annotated = comparison.columns.flatMap((column, nth) =>
    reportsIn(column).map((report) => ({ report, label: labels[nth] ?? '' })),
  );
  const all = annotated.flatMap(({ report }) => report.annotations);
  if (all.length === 0) {
    return (
      <EmptyState title={t('annotations_none')}>
        <p>{t('comparison_annotations_none')}</p>
      </EmptyState>
    );
  }
  const shown = annotated.flatMap(({ report, label }) => {
    const fitting = report.annotations.filter((placed) => matchesFilter(placed, filter));
    return fitting.length > 0 ? [{ report, label, annotations: fitting.sort(inTextOrder) }] : [];
  });
  const count = shown.reduce((sum, { annotations }) => sum + annotations.length, 0);
  return (
    <div class="annotation-lists">
      <AnnotationFilters cards={all} filter={filter} onFilter={setFilter} />
      <p class="note" role="status">
        {t('annotations_found', count, all.length)}
      </p>
      {shown.map(({ report, label, annotations }) => (
        <section key={report.key}>
          <h2>{label}</h2>
          <table class="follow-up-table" aria-label={label}>
            <thead>
              <tr>
                <th scope="col">{t('comparison_annotated_passage')}</th>
                <th scope="col">{t('panel_tab_annotations')}</th>
              </tr>
            </thead>
            <tbody>
              {annotations.map((placed) => (
                <AnnotationRow key={placed.annotation.id} report={report} placed={placed} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

/** Passages that were not found again stand last. */
function inTextOrder(a: ComparedAnnotation, b: ComparedAnnotation): number {
  const place = ({ placement }: ComparedAnnotation) =>
    placement.start < 0 ? Number.MAX_SAFE_INTEGER : placement.start;
  return place(a) - place(b);
}
