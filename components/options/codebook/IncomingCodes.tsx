import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { takeCodes, type ChangedField, type Difference } from '@/utils/codebook/merge';
import type { RefusedCode } from '@/utils/codebook/share';
import type { CodeList } from '@/utils/codebook/types';
import { t, type MessageKey } from '@/utils/i18n';
import type { CodebookEdits } from './useCodebookEdits';

const lists: Record<CodeList, MessageKey> = {
  kinds: 'annotate_choose_kind',
  states: 'annotate_state',
  tags: 'annotate_tags',
};
const fields: Record<ChangedField, MessageKey> = {
  name: 'codebook_field_name',
  meaning: 'codebook_meaning',
  wash: 'codebook_field_wash',
  retired: 'codebook_field_retired',
};

interface IncomingCodesProps {
  differences: readonly Difference[];
  refused: readonly RefusedCode[];
  edits: CodebookEdits;
  onDone: () => void;
}

/** What another codebook would bring: the reader ticks what is taken; new codes are ticked, changes are not. */
export function IncomingCodes({ differences, refused, edits, onDone }: IncomingCodesProps) {
  const { codes, edit } = edits;
  const [taken, setTaken] = useState<ReadonlySet<Difference>>(
    () => new Set(differences.filter(({ status }) => status === 'added')),
  );
  const toggle = (difference: Difference) => {
    const next = new Set(taken);
    if (!next.delete(difference)) next.add(difference);
    setTaken(next);
  };
  const take = async () => {
    const what = t('codebook_imported', taken.size);
    if (await edit(what, (book) => takeCodes(book, [...taken]))) onDone();
  };

  return (
    <div class="incoming-codes" role="group" aria-label={t('codebook_incoming')}>
      {differences.length === 0 && <p role="status">{t('codebook_incoming_none')}</p>}
      <ul role="list" class="choices">
        {differences.map((difference) => (
          <li key={`${difference.list} ${difference.id}`}>
            <label class="choice">
              <input
                type="checkbox"
                disabled={difference.status === 'same-name'}
                checked={taken.has(difference)}
                onChange={() => toggle(difference)}
              />
              <span>
                {t(lists[difference.list])} · {difference.theirs.name ?? difference.id}
                <span class="note">{explain(difference, codes.name)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>{t('codebook_refused', refused.length)}</summary>
          <ul role="list" class="note">
            {refused.map(({ list, index, path }) => (
              <li key={`${list} ${index}`}>
                {t(
                  'import_refused_row',
                  t(lists[list]),
                  index + 1,
                  path || t('import_refused_whole'),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="backup-line">
        {differences.length > 0 && (
          <Button look="primary" disabled={taken.size === 0} onClick={() => void take()}>
            {t('codebook_take', taken.size)}
          </Button>
        )}
        <Button onClick={onDone}>{t('close')}</Button>
      </div>
    </div>
  );
}

function explain(difference: Difference, name: (list: CodeList, id: string) => string): string {
  const { list, id, theirs } = difference;
  switch (difference.status) {
    case 'added':
      return [t('codebook_is_new'), theirs.meaning].filter(Boolean).join(' · ');
    case 'changed':
      return t(
        'codebook_is_changed',
        name(list, id),
        difference.fields.map((field) => t(fields[field])).join('、'),
      );
    case 'same-name':
      return t('codebook_same_name');
  }
}
