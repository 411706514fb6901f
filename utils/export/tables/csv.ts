import type { DataTable } from './table';

/** A table starts with it, or Excel takes UTF-8 for the system's own charset. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the start of a formula (OWASP, "CSV Injection"); wide signs count in East Asian ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line of a table, as RFC 4180 has it. A text that looks like a formula gets an apostrophe before it. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return cells.map(cell).join(',') + '\r\n';
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole table, its titles in the first line. */
export function writeCsv({ columns, rows }: DataTable): string {
  const lines = rows.map((row) =>
    csvLine(row.map((each) => (typeof each === 'object' && each !== null ? each.date : each))),
  );
  return BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)) + lines.join('');
}
