import { Button } from '@/components/Button';
import type { Comparison } from '@/utils/compare/types';
import { remarksOn } from '@/utils/export/parts/overview';
import { comparisonTitle } from '@/utils/export/titles';
import { t } from '@/utils/i18n';

interface ComparisonHeadProps {
  comparison: Comparison;
  labels: readonly string[];
  onBack: () => void;
  onExport: () => void;
  /** Takes the report of this key out of the comparison. */
  onRemove: (key: string) => void;
}

/** What is compared, what the choice leaves open, and the way out. */
export function ComparisonHead({
  comparison,
  labels,
  onBack,
  onExport,
  onRemove,
}: ComparisonHeadProps) {
  const { columns } = comparison;
  const remarks = remarksOn(comparison, labels, t);
  return (
    <header class="page-head">
      <div class="page-head-line">
        <Button look="quiet" onClick={onBack}>
          ‹ {t('library_title')}
        </Button>
        <h1>{comparisonTitle(comparison, t)}</h1>
        <Button look="primary" onClick={onExport}>
          {t('library_export')}
        </Button>
      </div>
      <ul role="list" class="report-chips">
        {columns.map(({ report }, column) => (
          <li key={report.key} class="report-chip">
            <span title={report.analysis.meta.title}>{labels[column]}</span>
            {columns.length > 1 && (
              <button
                type="button"
                class="chip-remove"
                aria-label={t('comparison_remove', labels[column] ?? '')}
                onClick={() => onRemove(report.key)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        // Focusable, so that the keyboard can scroll what a large choice leaves open.
        <div class="remarks" tabIndex={0} role="group" aria-label={t('comparison_remarks')}>
          {remarks.map((remark) => (
            <p key={remark} class="notice">
              {remark}
            </p>
          ))}
        </div>
      )}
    </header>
  );
}
