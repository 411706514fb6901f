import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { AnnotationFilters } from '@/components/panel/annotations/AnnotationFilters';
import { anyCard, matchesFilter } from '@/components/panel/annotations/cards';
import { reportsIn } from '@/utils/compare/columns';
import type { Comparison } from '@/utils/compare/types';
import { annotationsInOrder } from '@/utils/export/parts/annotations';
import { t } from '@/utils/i18n';
import { useBlocks } from '../useBlocks';
import { AnnotationRow } from './AnnotationRow';
import './annotations.css';

interface AnnotationsTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Annotations drawn at once. */
const BLOCK = 100;

/** The reader's annotations beside the sentences they concern, report by report in the order of the text. */
export function AnnotationsTab({ comparison, labels }: AnnotationsTabProps) {
  const [filter, setFilter] = useState(anyCard);
  const annotated = comparison.columns.flatMap((column, nth) =>
    reportsIn(column).map((report) => ({
      report,
      label: labels[nth] ?? '',
      annotations: annotationsInOrder(report),
    })),
  );
  const all = annotated.flatMap(({ annotations }) => annotations);
  const fitting = all.filter((placed) => matchesFilter(placed, filter));
  const [drawn, more] = useBlocks(fitting, BLOCK);
  if (all.length === 0) {
    return (
      <EmptyState title={t('annotations_none')}>
        <p>{t('comparison_annotations_none')}</p>
      </EmptyState>
    );
  }
  const shown = new Set(drawn);
  return (
    <div class="annotation-lists">
      <AnnotationFilters cards={all} filter={filter} onFilter={setFilter} />
      <p class="note" role="status">
        {t('annotations_found', fitting.length, all.length)}
      </p>
      {annotated.map(({ report, label, annotations }) => {
        const rows = annotations.filter((placed) => shown.has(placed));
        if (rows.length === 0) return null;
        return (
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
                {rows.map((placed) => (
                  <AnnotationRow key={placed.annotation.id} report={report} placed={placed} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      {more}
    </div>
  );
}
