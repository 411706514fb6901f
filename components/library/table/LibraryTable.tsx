import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t, type MessageKey } from '@/utils/i18n';
import type { LibraryRow } from '../rows';
import { useHitLines } from '../search/useHitLines';
import type { Found } from '../search/useSearch';
import { chosenAmong, click, clickAll, type Selection } from '../selection';
import { nextSorting, sortColumns, type SortColumn, type Sorting } from '../sort';
import { HeadCell } from './HeadCell';
import { ReportRow } from './ReportRow';

interface LibraryTableProps {
  rows: readonly LibraryRow[];
  /** What is sought, and where it was found; null while that is not known. */
  query: string;
  found: Found | null;
  /** Null when the rows stand by how well they fit what is sought. */
  sorting: Sorting | null;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

const columnNames: Record<SortColumn, MessageKey> = {
  title: 'library_column_title',
  subject: 'library_column_subject',
  year: 'library_column_year',
  publishedOn: 'library_column_published',
  figures: 'finding_indicator',
  boilerplateShare: 'measure_boilerplate',
  keptShare: 'library_column_kept',
  annotations: 'panel_tab_annotations',
};

/** Rows drawn at once: ten thousand would hold the browser for seconds. */
const MOST_ROWS = 400;

/** The reports kept, one line each. Arrow keys go from box to box, shift draws a range. */
export function LibraryTable({
  rows,
  query,
  found,
  sorting,
  onSort,
  selection,
  onSelect,
}: LibraryTableProps) {
  const [drawn, setDrawn] = useState(MOST_ROWS);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = rows.map(({ key }) => key);
  const amount = chosenAmong(selection, shown);
  const lines = useHitLines(query, found ? shown.slice(0, drawn) : []);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const boxes = [...(body.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const at = boxes.findIndex((box) => box === event.target);
    const next = at < 0 ? undefined : boxes[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div class="table-frame">
      <table class="table library-table" aria-label={t('library_title')}>
        <thead>
          <tr>
            <th class="box-cell">
              <AllBox
                amount={amount}
                disabled={rows.length === 0}
                onChange={() => onSelect(clickAll(selection, shown))}
              />
            </th>
            {sortColumns.map((column) => (
              <HeadCell
                key={column}
                name={t(columnNames[column])}
                isNumber={column !== 'title' && column !== 'subject'}
                sorted={column === sorting?.column ? sorting : null}
                onSort={() => onSort(nextSorting(sorting, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {rows.slice(0, drawn).map((row) => (
            <ReportRow
              key={row.key}
              row={row}
              query={query}
              found={found?.get(row.key)}
              line={lines.get(row.key)}
              isChosen={selection.keys.has(row.key)}
              onClick={(withShift) => onSelect(click(selection, shown, row.key, withShift))}
            />
          ))}
        </tbody>
      </table>
      {rows.length > drawn && (
        <p class="no-rows">
          <Button onClick={() => setDrawn(drawn + MOST_ROWS)}>
            {t('library_more', rows.length - drawn)}
          </Button>
        </p>
      )}
      {rows.length === 0 && <p class="note no-rows">{t('library_none_fit')}</p>}
    </div>
  );
}

interface AllBoxProps {
  amount: 'none' | 'some' | 'all';
  disabled: boolean;
  onChange: () => void;
}

function AllBox({ amount, disabled, onChange }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = amount === 'some';
  }, [amount]);
  return (
    <label class="box">
      <input
        type="checkbox"
        ref={box}
        aria-label={t('library_choose_all')}
        checked={amount === 'all'}
        disabled={disabled}
        onChange={onChange}
      />
    </label>
  );
}
