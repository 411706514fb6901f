import { useStored } from '@/components/library/useStored';
import { t } from '@/utils/i18n';
import { binnedAnnotations, type BinnedAnnotation } from '@/utils/library/bin';
import { database } from '@/utils/library/database';
import { sendMessage } from '@/utils/messages';
import { Button } from '../Button';
import { day } from '../format';
import { KindLabel } from '../KindLabel';
import type { Writes } from '../writes/useWrites';
import { History } from './History';
import './bin.css';

interface BinListProps {
  /** Null: of all reports, each with its title. */
  reportKey: string | null;
  writes: Writes;
}

/** The deleted annotations that can still be brought back, the last deleted first. */
export function BinList({ reportKey, writes }: BinListProps) {
  const stored = useStored(() => binnedAnnotations(database, reportKey), [reportKey]);
  if (stored.status === 'failed') return <p role="alert">{t('library_unreadable')}</p>;
  if (stored.status !== 'ready') return null;
  if (stored.value.length === 0) return <p class="note">{t('bin_empty')}</p>;
  return (
    <ul role="list" class="bin">
      {stored.value.map((binned) => (
        <Binned
          key={binned.annotation.id}
          binned={binned}
          titled={reportKey === null}
          onRestore={() =>
            void writes.run(t('bin_restored'), () =>
              sendMessage('restoreAnnotation', { id: binned.annotation.id }),
            )
          }
        />
      ))}
    </ul>
  );
}

interface BinnedProps {
  binned: BinnedAnnotation;
  titled: boolean;
  onRestore: () => void;
}

function Binned({ binned, titled, onRestore }: BinnedProps) {
  const { annotation, daysLeft, title } = binned;
  return (
    <li class="binned">
      {titled && <p class="binned-title">{title || annotation.reportKey}</p>}
      <p class="binned-head">
        <KindLabel kind={annotation.kind} />
        <span class="note">{t('bin_days', day(annotation.deletedAt), daysLeft)}</span>
        <Button small onClick={onRestore}>
          {t('bin_restore')}
        </Button>
      </p>
      <blockquote class="binned-quote">{annotation.selector.exact}</blockquote>
      {annotation.note !== '' && <p class="binned-note">{annotation.note}</p>}
      <History id={annotation.id} />
    </li>
  );
}
