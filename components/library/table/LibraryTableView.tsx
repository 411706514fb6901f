import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { useWrites } from '@/components/writes/useWrites';
import { openOptions } from '@/components/openPage';
import { SavedNote } from '@/components/SavedNote';
import { saveBackup, type SavedBackup } from '@/components/saveBackup';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import { sendMessage } from '@/utils/messages';
import type { LibraryView } from '../address';
import { filterRows, isFiltering, noFilter } from '../filter';
import { rowsOf } from '../rows';
import { foundRows, rankRows } from '../search/foundRows';
import { SearchField } from '../search/SearchField';
import { SearchStatus } from '../search/SearchStatus';
import { useSearch } from '../search/useSearch';
import { noSelection, type Selection } from '../selection';
import { sortRows, type Sorting } from '../sort';
import { useStored } from '../useStored';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters } from './Filters';
import { LibraryTable } from './LibraryTable';
import { SelectionBar } from './SelectionBar';
import { useKeptShares } from './useKeptShares';
import '../search/search.css';
import './table.css';

interface LibraryTableViewProps {
  /** What is sought, '' for nothing. */
  query: string;
  onQuery: (query: string) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onView: (view: LibraryView) => void;
}

const bySubject: Sorting = { column: 'subject', descending: false };

/** Everything kept: search and filters, the table, and what can be done with the chosen reports. */
export function LibraryTableView({
  query,
  onQuery,
  selection,
  onSelect,
  onView,
}: LibraryTableViewProps) {
  const stored = useStored(
    async () => rowsOf(await database.reports.toArray(), await database.annotations.toArray()),
    [],
  );
  const [filter, setFilter] = useState(noFilter);
  // Null until the reader sorts: then what is found stands by how well it fits.
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const writes = useWrites();
  const [backup, setBackup] = useState<SavedBackup | null>(null);
  const kept = useMemo(() => (stored.status === 'ready' ? stored.value : []), [stored]);
  const search = useSearch(query, kept);
  const found = 'found' in search ? search.found : null;
  const shares = useKeptShares(kept);
  const rows = useMemo(
    () => kept.map((row) => ({ ...row, keptShare: shares.get(row.key) ?? null })),
    [stored, shares],
  );
  const isRanked = found !== null && sorting === null;
  const shown = useMemo(() => {
    const narrowed = foundRows(filterRows(rows, filter), query, found);
    return isRanked ? rankRows(narrowed, found) : sortRows(narrowed, sorting ?? bySubject);
  }, [rows, filter, query, found, sorting]);
  // In the order of the table; rows that were deleted meanwhile are chosen no longer.
  const chosen = sortRows(rows, sorting ?? bySubject)
    .map(({ key }) => key)
    .filter((key) => selection.keys.has(key));

  const deleteChosen = async () => {
    const done = await writes.run(t('library_deleted', chosen.length), () =>
      sendMessage('deleteReports', { keys: chosen }),
    );
    if (done) onSelect(noSelection);
  };

  const backUp = async () => {
    // A part of the library is no reason to stop reminding of a backup.
    const saved = saveBackup(new Date().toISOString(), chosen);
    setBackup(await saved.catch((): SavedBackup => ({ problem: 'backup_failed' })));
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
        <span class="library-ways">
          <Button small look="quiet" onClick={() => onView({ view: 'bin' })}>
            {t('bin_title')}
          </Button>
          <Button small look="quiet" onClick={() => void openOptions()}>
            {t('panel_open_options')}
          </Button>
        </span>
      </header>
      {stored.status === 'failed' && <p role="alert">{t('library_unreadable')}</p>}
      {stored.status === 'ready' && rows.length === 0 && <EmptyLibrary writes={writes} />}
      {rows.length > 0 && (
        <div class="library-body" ref={body}>
          <Filters
            rows={rows}
            filter={filter}
            onFilter={setFilter}
            isNarrowed={isFiltering(filter) || query !== ''}
            onClear={() => {
              setFilter(noFilter);
              if (query !== '') onQuery('');
            }}
          >
            <div class="search" role="search">
              <SearchField
                query={query}
                onQuery={(next) => {
                  setSorting(null);
                  onQuery(next);
                }}
                onLeave={() => body.current?.querySelector<HTMLElement>('.title-cell a')?.focus()}
              />
              <SearchStatus search={search} />
            </div>
          </Filters>
          <LibraryTable
            rows={shown}
            query={query}
            found={found}
            sorting={isRanked ? null : (sorting ?? bySubject)}
            onSort={setSorting}
            selection={selection}
            onSelect={onSelect}
          />
        </div>
      )}
      <div class="library-foot">
        <WriteOutcome writes={writes} />
        {backup && 'problem' in backup && (
          <p role="alert" class="notice">
            {t(backup.problem)}
          </p>
        )}
        {backup && 'name' in backup && <SavedNote name={backup.name} />}
        {chosen.length > 0 && (
          <SelectionBar
            count={chosen.length}
            onCompare={() => onView({ view: 'comparison', keys: chosen, tab: 'overview' })}
            onBackup={() => void backUp()}
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
