/** A day of the calendar, written as ISO date: a spreadsheet gets it as a date of its own, not as words. */
export interface Day {
  date: string;
}

/** What stands in a cell; null leaves it empty. Words are plain: `cellText` made them. */
export type Cell = string | number | Day | null;

/** A column of a table. `width` is in characters of a Latin font, a Han character takes two. */
export interface Column {
  title: string;
  width: number;
}

/** A table of data: one row a thing, one column a property, each of one kind. */
export interface DataTable {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** A column with the way to its cells. */
export interface CellColumn<Row> extends Column {
  of: (row: Row) => Cell;
}

/** The table that columns make of rows. */
export function dataTable<Row>(
  name: string,
  columns: readonly CellColumn<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    name,
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}
