import { useMemo, useState } from 'preact/hooks';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { useWrites } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import { sendMessage } from '@/utils/messages';
import type { LibraryView } from '../address';
import { filterRows, noFilter } from '../filter';
import { rowsOf } from '../rows';
import { noSelection, type Selection } from '../selection';
import { sortRows, type Sorting } from '../sort';
import { useStored } from '../useStored';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters } from './Filters';
import { LibraryTable } from './LibraryTable';
import { SelectionBar } from './SelectionBar';
import './table.css';

interface LibraryTableViewProps {
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onView: (view: LibraryView) => void;
}

/** Everything kept: filters, the table, and what can be done with the chosen reports. */
export function LibraryTableView({ selection, onSelect, onView }: LibraryTableViewProps) {
  const stored = useStored(
    async () => rowsOf(await database.reports.toArray(), await database.annotations.toArray()),
    [],
  );
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<Sorting>({ column: 'subject', descending: false });
  const writes = useWrites();
  const rows = stored.status === 'ready' ? stored.value : [];
  const shown = useMemo(
    () => sortRows(filterRows(rows, filter), sorting),
    [stored, filter, sorting],
  );
  // In the order of the table; rows that were deleted meanwhile are chosen no longer.
  const chosen = sortRows(rows, sorting)
    .map(({ key }) => key)
    .filter((key) => selection.keys.has(key));

  const deleteChosen = async () => {
    const done = await writes.run(t('library_deleted', chosen.length), () =>
      sendMessage('deleteReports', { keys: chosen }),
    );
    if (done) onSelect(noSelection);
  };

  return (
    <main class="library">
      <header class="library-head">
        <h1>{t('library_title')}</h1>
        {rows.length > 0 && (
          <p class="note figures" role="status">
            {t('library_shown', shown.length, rows.length)}
          </p>
        )}
      </header>
      {stored.status === 'failed' && <p role="alert">{t('library_unreadable')}</p>}
      {stored.status === 'ready' && rows.length === 0 && <EmptyLibrary />}
      {rows.length > 0 && (
        <div class="library-body">
          <Filters rows={rows} filter={filter} onFilter={setFilter} />
          <LibraryTable
            rows={shown}
            sorting={sorting}
            onSort={setSorting}
            selection={selection}
            onSelect={onSelect}
          />
        </div>
      )}
      <div class="library-foot">
        <WriteOutcome writes={writes} />
        {chosen.length > 0 && (
          <SelectionBar
            count={chosen.length}
            onCompare={() => onView({ view: 'comparison', keys: chosen, tab: 'overview' })}
            onExport={() => onView({ view: 'notes', keys: chosen })}
            onAgreement={() => onView({ view: 'agreement', keys: chosen, coders: null })}
            onDelete={() => void deleteChosen()}
            onClear={() => onSelect(noSelection)}
          />
        )}
      </div>
    </main>
  );
}
