import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import { xmlText } from '../xmlText';
import type { Cell, DataTable } from './table';

/** What a cell of Excel holds at most, in characters. */
const LONGEST_CELL = 32_767;
/** How Excel writes characters that XML does not have; words that look so would be read as such (ECMA-376, 22.9.2.19). */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/**
 * write-excel-file 4 looks words up in a plain object, where these are there before anything was put in, and writes a
 * cell that Excel cannot read. With their first character escaped they are other words to it, and the same to Excel.
 */
const IN_EVERY_OBJECT = new Set(Object.getOwnPropertyNames(Object.prototype));
/** Wider columns do not fit on a screen. */
const WIDEST = 60;

const head = { fontWeight: 'bold', backgroundColor: '#EFEFEF' } as const;

/**
 * Tables as an Excel file, one sheet each, their heads fixed at the top. Words are words whatever they begin with: a
 * cell of type string is never a formula. Load this file when it is wanted: it brings a library with it.
 */
export function writeXlsx(tables: readonly DataTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }): Sheet<Blob> => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width: Math.min(width, WIDEST) })),
    data: [
      columns.map(({ title }) => ({ ...words(title), ...head })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeExcelFile(sheets).toBlob();
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'string') return words(cell);
  // A number that Excel does not have stands as it is written.
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : words(String(cell));
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

/** Null for words of which nothing is left. */
function words(text: string) {
  const plain = xmlText(text.replace(ESCAPE, '_x005F_').slice(0, LONGEST_CELL));
  const value = IN_EVERY_OBJECT.has(plain) ? escaped(plain.charCodeAt(0)) + plain.slice(1) : plain;
  return value === '' ? null : { value, type: String, alignVertical: 'top' as const };
}

function escaped(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
}
