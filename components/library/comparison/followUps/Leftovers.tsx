import type { FollowUp } from '@/utils/compare/followUps';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { Passage } from '../Passage';
import { useBlocks } from '../useBlocks';

interface LeftoversProps {
  followUp: FollowUp;
  earlier: ComparedReport;
  later: ComparedReport;
}

/** Sentences drawn at once. */
const BLOCK = 50;

/** Sentences kept from the year before together with its year (R32). */
export function Leftovers({ followUp: { leftovers }, earlier, later }: LeftoversProps) {
  const [drawn, more] = useBlocks(leftovers, BLOCK);
  if (leftovers.length === 0) return null;
  return (
    <>
      <h3>{t('notes_leftovers')}</h3>
      <table class="follow-up-table" aria-label={t('notes_leftovers')}>
        <tbody>
          {drawn.map((leftover) => (
            <tr key={leftover.later.start}>
              <td>
                <Passage report={earlier} span={leftover.earlier} />
              </td>
              <td>
                <Passage report={later} span={leftover.later} marked={[leftover.year]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
