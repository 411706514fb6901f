import type { Cell } from '@/utils/export/tables/table';

interface ReadSheet {
  name: string;
  rows: Cell[][];
}

/** Days between the first day of Excel's calendar and that of JavaScript's. */
const FIRST_DAY = 25_569;
const DAY = 86_400_000;

/** The sheets as lines to be looked over, one a row. */
export function sheetDump(sheets: readonly ReadSheet[]): string {
  const text = sheets.map(({ name, rows }) =>
    [`# ${name}`, ...rows.map((row) => JSON.stringify(row))].join('\n'),
  );
  return `${text.join('\n\n')}\n`;
}

/** The sheets of an Excel file as Excel would show them; throws on a formula. */
export function readXlsx(parts: ReadonlyMap<string, Document>): ReadSheet[] {
  const strings = elements(parts, 'xl/sharedStrings.xml', 'si').map((item) =>
    unescaped(item.textContent ?? ''),
  );
  const dayStyles = stylesOfDays(parts);
  return elements(parts, 'xl/workbook.xml', 'sheet').map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    if (elements(parts, path, 'f').length > 0) throw new Error(`a formula in ${path}`);
    const rows = elements(parts, path, 'row').map((row) => {
      const cells: Cell[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const column = columnOf(cell.getAttribute('r') ?? '');
        while (cells.length < column) cells.push(null);
        cells.push(valueOf(cell, strings, dayStyles));
      }
      return cells;
    });
    return { name: sheet.getAttribute('name') ?? '', rows };
  });
}

function valueOf(cell: Element, strings: readonly string[], dayStyles: Set<string>): Cell {
  const value = cell.querySelector('v')?.textContent ?? '';
  if (value === '') return null;
  if (cell.getAttribute('t') === 's') return strings[Number(value)] ?? 'MISSING';
  if (cell.getAttribute('t') !== null && cell.getAttribute('t') !== 'n') {
    throw new Error(`a cell of type ${cell.getAttribute('t') ?? ''}`);
  }
  if (!dayStyles.has(cell.getAttribute('s') ?? '')) return Number(value);
  return { date: new Date((Number(value) - FIRST_DAY) * DAY).toISOString().slice(0, 10) };
}

/** The numbers of the cell styles that show a day. */
function stylesOfDays(parts: ReadonlyMap<string, Document>): Set<string> {
  const formats = new Set(
    elements(parts, 'xl/styles.xml', 'numFmt')
      .filter((format) => format.getAttribute('formatCode') === 'yyyy-mm-dd')
      .map((format) => format.getAttribute('numFmtId')),
  );
  const styles = parts.get('xl/styles.xml')?.querySelectorAll('cellXfs > xf') ?? [];
  return new Set(
    [...styles].flatMap((style, at) =>
      formats.has(style.getAttribute('numFmtId')) ? [String(at)] : [],
    ),
  );
}

/** Excel's way to write characters that XML does not have. */
function unescaped(words: string): string {
  return words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** A1 → 0, AB7 → 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function elements(parts: ReadonlyMap<string, Document>, path: string, name: string): Element[] {
  return [...(parts.get(path)?.getElementsByTagName(name) ?? [])];
}
