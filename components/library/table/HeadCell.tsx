import type { Sorting } from '../sort';

interface HeadCellProps {
  name: string;
  isNumber: boolean;
  /** Null when the table is sorted by another column. */
  sorted: Sorting | null;
  onSort: () => void;
}

/** The head of a column; a click sorts by it. */
export function HeadCell({ name, isNumber, sorted, onSort }: HeadCellProps) {
  const order = sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th class={isNumber ? 'number' : undefined} aria-sort={order} scope="col">
      <button type="button" class="sort" onClick={onSort}>
        {name}
        <span class="sort-mark" aria-hidden="true">
          {sorted ? (sorted.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
