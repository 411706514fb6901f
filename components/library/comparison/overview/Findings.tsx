import { useMemo } from 'preact/hooks';
import { Chip } from '@/components/Chip';
import { sharedChecks, type SharedCheck } from '@/utils/compare/sharedChecks';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { LazyDetails } from '../LazyDetails';
import { Passage } from '../Passage';
import { useBlocks } from '../useBlocks';

interface FindingsProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Reports whose passages are drawn at once. */
const BLOCK = 30;

/** Checks that want attention, each once for all reports it holds for; opens to the passages. */
export function Findings({ comparison, labels }: FindingsProps) {
  const checks = useMemo(() => sharedChecks(comparison), [comparison]);
  return (
    <section class="findings">
      <h2>{t('notes_findings')}</h2>
      {checks.length === 0 && <p class="note">{t('notes_findings_none')}</p>}
      <ul role="list">
        {checks.map(({ id, status, summary, where }) => (
          <li key={`${id} ${status} ${summary}`}>
            <LazyDetails
              class="finding"
              title={
                <>
                  <span class="finding-text">{summary}</span>
                  {where.map(({ column }) => (
                    <Chip key={column} tone={status === 'attention' ? 'attention' : 'caution'}>
                      {labels[column]}
                    </Chip>
                  ))}
                </>
              }
            >
              {() => <Evidence where={where} comparison={comparison} labels={labels} />}
            </LazyDetails>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ where, comparison, labels }: FindingsProps & { where: SharedCheck['where'] }) {
  const [drawn, more] = useBlocks(where, BLOCK);
  return (
    <>
      {drawn.map(({ column, evidence }) => {
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
      {more}
    </>
  );
}
