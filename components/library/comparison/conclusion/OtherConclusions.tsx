import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { t } from '@/utils/i18n';
import { conclusionKey } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { useStored } from '../../useStored';

interface OtherConclusionsProps {
  reportKeys: readonly string[];
  /** How many characters may be added. */
  room: number;
  /** Called with the text that the reader wants to go on from. */
  onTake: (text: string) => void;
}

/** What was concluded of other choices with some of the same reports: who adds a report wants to go on from there. */
export function OtherConclusions({ reportKeys, room, onTake }: OtherConclusionsProps) {
  const own = conclusionKey(reportKeys);
  const stored = useStored(async () => {
    const here = new Set(reportKeys);
    const related = await database.conclusions
      .filter(({ key, text, reportKeys: keys }) => {
        return key !== own && text !== '' && keys.some((each) => here.has(each));
      })
      .toArray();
    return related.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }, [own]);
  if (stored.status !== 'ready' || stored.value.length === 0) return null;
  return (
    <details class="other-conclusions">
      <summary>{t('conclusion_others', stored.value.length)}</summary>
      <ul role="list">
        {stored.value.map(({ key, text, reportKeys: keys, updatedAt }) => (
          <li key={key}>
            <p class="note figures">{t('conclusion_other', keys.length, day(updatedAt))}</p>
            <p class="note-text">{text}</p>
            <Button small disabled={text.length > room} onClick={() => onTake(text)}>
              {t('conclusion_take')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
