import { Button } from '@/components/Button';
import type { Comparison } from '@/utils/compare/types';
import { remarksOn } from '@/utils/export/parts/overview';
import { comparisonTitle } from '@/utils/export/titles';
import { t } from '@/utils/i18n';
import { AddReports } from './AddReports';
import { ReportChips } from './ReportChips';
import { SameSubjects, type SubjectChoices } from './SameSubjects';
import './head.css';

interface ComparisonHeadProps {
  comparison: Comparison;
  labels: readonly string[];
  /** Keys of the compared reports. */
  keys: readonly string[];
  /** Whether the reader has put them into this order. */
  inOrder: boolean;
  subjects: SubjectChoices;
  onBack: () => void;
  onExport: () => void;
  onOpen: (key: string) => void;
  /** The reports that are compared from now on, in the reader's own order or in that of subject and year. */
  onKeys: (keys: string[], inOrder: boolean) => void;
  onSubjects: (choices: SubjectChoices) => void;
}

/** What is compared, what the choice leaves open, and the way out. */
export function ComparisonHead({
  comparison,
  labels,
  keys,
  inOrder,
  subjects,
  onBack,
  onExport,
  onOpen,
  onKeys,
  onSubjects,
}: ComparisonHeadProps) {
  // Names taken for one have a line of their own, with the way back.
  const remarks = remarksOn({ ...comparison, sameSubjects: [] }, labels, t);
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
      <div class="report-choice">
        <ReportChips
          comparison={comparison}
          labels={labels}
          onOrder={(order) => onKeys(order, true)}
          onRemove={(gone) =>
            onKeys(
              keys.filter((key) => !gone.includes(key)),
              inOrder,
            )
          }
          onOpen={onOpen}
        />
        <AddReports chosen={keys} onAdd={(added) => onKeys([...keys, ...added], inOrder)} />
        {inOrder && (
          <Button look="quiet" small onClick={() => onKeys([...keys], false)}>
            {t('comparison_own_order')}
          </Button>
        )}
      </div>
      <SameSubjects comparison={comparison} choices={subjects} onChoose={onSubjects} />
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
