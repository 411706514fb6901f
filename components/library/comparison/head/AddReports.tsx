import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useModal } from '@/components/useModal';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import { rowsOf } from '../../rows';
import { titledRows } from '../../search/foundRows';
import { sortRows } from '../../sort';
import { useStored } from '../../useStored';

interface AddReportsProps {
  /** Keys of the reports that are compared already. */
  chosen: readonly string[];
  onAdd: (keys: string[]) => void;
}

/** Opens the choice of further reports. */
export function AddReports(props: AddReportsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)} aria-haspopup="dialog">
        + {t('comparison_add')}
      </Button>
      {isOpen && <AddDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Reports listed at once; words find the others. */
const MOST_LISTED = 100;

function AddDialog({ chosen, onAdd, onClose }: AddReportsProps & { onClose: () => void }) {
  const dialog = useModal();
  const title = useId();
  const [words, setWords] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const stored = useStored(async () => rowsOf(await database.reports.toArray(), []), []);
  const rows = stored.status === 'ready' ? stored.value : [];
  const others = rows.filter(({ key }) => !chosen.includes(key));
  const found = sortRows(titledRows(others, words), {
    column: 'subject',
    descending: false,
  });
  // Closed by the browser, which gives the focus back to the button that opened it; then it is taken away.
  const close = () => dialog.current?.close();
  const tick = (key: string) =>
    setTicked(ticked.includes(key) ? ticked.filter((other) => other !== key) : [...ticked, key]);

  return (
    <dialog ref={dialog} class="add-reports" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t('comparison_add_title')}</h2>
      <input
        type="search"
        class="field"
        aria-label={t('library_search')}
        placeholder={t('library_search')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul role="list" class="add-list">
        {found.slice(0, MOST_LISTED).map(({ key, title: name, year, subject }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={ticked.includes(key)} onChange={() => tick(key)} />
              <span>{name}</span>
              <span class="note figures">{[subject, year].filter(Boolean).join(' ')}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="note">{t('library_none_fit')}</p>}
      {found.length > MOST_LISTED && <p class="note">{t('comparison_add_more', MOST_LISTED)}</p>}
      <div class="add-buttons">
        <Button
          look="primary"
          disabled={ticked.length === 0}
          onClick={() => {
            onAdd([...ticked]);
            close();
          }}
        >
          {t('comparison_add_chosen', ticked.length)}
        </Button>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </dialog>
  );
}
