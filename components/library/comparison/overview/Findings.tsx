import { sharedChecks } from '@/utils/compare/sharedChecks';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { Chip } from '@/components/Chip';
import { Passage } from '../Passage';

interface FindingsProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Checks that want attention, each once for all reports it holds for; opens to the passages. */
export function Findings({ comparison, labels }: FindingsProps) {
  const checks = sharedChecks(comparison);
  return (
    <section class="findings">
      <h2>{t('notes_findings')}</h2>
      {checks.length === 0 && <p class="note">{t('notes_findings_none')}</p>}
      <ul role="list">
        {checks.map(({ id, status, summary, where }) => (
          <li key={`${id} ${status} ${summary}`}>
            <details class="finding">
              <summary>
                <span class="finding-text">{summary}</span>
                {where.map(({ column }) => (
                  <Chip key={column} tone={status === 'attention' ? 'attention' : 'caution'}>
                    {labels[column]}
                  </Chip>
                ))}
              </summary>
              {where.map(({ column, evidence }) => {
                const report = comparison.columns[column]?.report;
                return (
                  report && (
                    <div key={column} class="finding-evidence">
                      <p class="label">{labels[column]}</p>
                      {evidence.map((span) => (
                        <Passage key={span.start} report={report} span={span} marked={[span]} />
                      ))}
                      {evidence.length === 0 && <p class="note">{t('comparison_no_evidence')}</p>}
                    </div>
                  )
                );
              })}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
