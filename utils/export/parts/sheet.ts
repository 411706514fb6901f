import type { Table } from 'mdast';
import { table, type Inline } from '../nodes';

/** Report columns that fit side by side in a readable table; further reports get a table of their own below. */
const MOST_COLUMNS = 8;

/** One line of a sheet: its name, a cell for each report, and what stands behind the last report. */
export interface SheetRow {
  name: readonly Inline[];
  cells: readonly Inline[];
  after?: readonly Inline[];
}

/**
 * Tables with one column for each report. `head.name`, the cells and `after` of every row have as many entries as
 * those of the head.
 */
export function sheets(head: SheetRow, rows: readonly SheetRow[], align: 'right' | null): Table[] {
  const count = head.cells.length;
  const blocks = Math.max(1, Math.ceil(count / MOST_COLUMNS));
  return Array.from({ length: blocks }, (_, block) => {
    const from = block * MOST_COLUMNS;
    const isLast = block === blocks - 1;
    const line = ({ name, cells, after = [] }: SheetRow) => [
      ...name,
      ...cells.slice(from, from + MOST_COLUMNS),
      ...(isLast ? after : []),
    ];
    const columns = line(head).map((_, column) => {
      const isCell = column >= head.name.length && column < head.name.length + MOST_COLUMNS;
      const isAfter = isLast && column >= line(head).length - (head.after?.length ?? 0);
      return isCell && !isAfter ? align : null;
    });
    return table(columns, [head, ...rows].map(line));
  });
}
