import { EmptyState } from '@/components/EmptyState';
import { percent } from '@/components/format';
import type { FollowUp } from '@/utils/compare/followUps';
import type { ComparedReport, Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { Passage } from '../Passage';
import { useBlocks } from '../useBlocks';
import { Leftovers } from './Leftovers';
import { Recurring } from './Recurring';
import './followUps.css';

interface FollowUpsTabProps {
  comparison: Comparison;
  labels: readonly string[];
}

/** Years drawn at once, each against the one before it, with some dozens of passages. */
const STEPS = 10;
/** Plans of one year drawn at once. */
const PLANS = 50;

/** How many rows this tab has: plans, what kept its year, and shortcomings that return. */
export function followUpRows({ followUps, recurring }: Comparison): number {
  const rows = followUps.map(({ promises, leftovers }) => promises.length + leftovers.length);
  return rows.reduce((sum, each) => sum + each, recurring.length);
}

/** Plans and what answers them, and what kept its year, from each year to the next; then shortcomings over all years. */
export function FollowUpsTab({ comparison, labels }: FollowUpsTabProps) {
  const { columns, followUps } = comparison;
  const [drawn, more] = useBlocks(followUps, STEPS);
  if (followUps.length === 0) {
    return <EmptyState title={t('follow_ups_none')}>{t('follow_ups_none_hint')}</EmptyState>;
  }
  return (
    <>
      {drawn.map((followUp) => {
        const earlier = columns[followUp.from]?.report;
        const later = columns[followUp.to]?.report;
        if (!earlier || !later) return null;
        const title = `${labels[followUp.from] ?? ''} → ${labels[followUp.to] ?? ''}`;
        return (
          <section key={later.key} class="follow-up">
            <h2>{title}</h2>
            <p class="note">{t('follow_ups_kept', percent(followUp.kept))}</p>
            <Promises followUp={followUp} earlier={earlier} later={later} />
            <Leftovers followUp={followUp} earlier={earlier} later={later} />
          </section>
        );
      })}
      {more}
      <Recurring comparison={comparison} labels={labels} />
    </>
  );
}

interface PartProps {
  followUp: FollowUp;
  earlier: ComparedReport;
  later: ComparedReport;
}

function Promises({ followUp, earlier, later }: PartProps) {
  const [drawn, more] = useBlocks(followUp.promises, PLANS);
  if (drawn.length === 0) return null;
  return (
    <>
      <table class="follow-up-table">
        <thead>
          <tr>
            <th scope="col">{t('follow_ups_plan')}</th>
            <th scope="col">{t('follow_ups_answer')}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ item, answers: [best] }) => (
            <tr key={item.start}>
              <td>
                <Passage report={earlier} span={item} />
              </td>
              <td>
                {best ? (
                  <Passage report={later} span={best} />
                ) : (
                  <em>{t('notes_answer_not_seen')}</em>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
