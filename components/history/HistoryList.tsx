import { useStored } from '@/components/library/useStored';
import { useCodes } from '@/components/codebook/codes';
import { t, type MessageKey } from '@/utils/i18n';
import { historyOf, type HistoryEntry, type HistoryEvent } from '@/utils/library/annotationHistory';
import { database } from '@/utils/library/database';
import { moment } from '../format';
import { changedFields } from './changedFields';

const eventLabels: Record<HistoryEvent, MessageKey> = {
  created: 'history_created',
  imported: 'history_imported',
  updated: 'history_updated',
  deleted: 'history_deleted',
  restored: 'history_restored',
  reattached: 'history_reattached',
};

/** Everything that happened to an annotation: who, when, what it was before and after. */
export function HistoryList({ listId, id }: { listId: string; id: string }) {
  const stored = useStored(() => historyOf(database, id), [id]);
  if (stored.status === 'failed') return <p role="alert">{t('library_unreadable')}</p>;
  if (stored.status !== 'ready') return null;
  const { entries, unreadable } = stored.value;
  return (
    <>
      <ol role="list" class="history" id={listId}>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
      {entries.length === 0 && <p class="note">{t('history_none')}</p>}
      {unreadable > 0 && <p class="note">{t('history_unreadable', unreadable)}</p>}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { at, who, event, undone } = entry;
  const codes = useCodes();
  // A deletion changes no word, and what was deleted stands in the card.
  const fields = event === 'deleted' ? [] : changedFields(entry.before, entry.after, codes);
  return (
    <li class={undone ? 'history-undone' : undefined}>
      <p class="note">
        {who || t('history_nobody')} · <time dateTime={at}>{moment(at)}</time> ·{' '}
        {t(eventLabels[event])}
        {undone && ` · ${t('history_undone')}`}
      </p>
      <dl>
        {fields.map(({ label, before, after }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {entry.before !== null && <del>{before || t('history_empty')}</del>}
              {entry.before !== null && ' → '}
              <span>{after || t('history_empty')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
