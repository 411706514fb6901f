import type { Quantity, ReportAnalysis } from '../report/types';

/** A table starts with it, or Excel takes UTF-8 for the system's own charset. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of a table, as RFC 4180 has it. A text that looks like a formula gets an apostrophe before it. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return cells.map(cell).join(',') + '\r\n';
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The head of the table of figures. */
export const FIGURE_COLUMNS = [
  'file',
  'place',
  'org',
  'year',
  'metric',
  'metricName',
  'value',
  'unit',
  'approx',
  'qualifier',
  'scope',
  'text',
  'start',
  'end',
] as const;

/** The figures of a report, one line each. */
export function figureLines(name: string, { meta, quantities }: ReportAnalysis): string {
  const report = [name, meta.place, meta.org, meta.year];
  return quantities.map((quantity) => csvLine([...report, ...figure(quantity)])).join('');
}

function figure(quantity: Quantity): (string | number | boolean)[] {
  const { metric, metricName, value, unit, approx, qualifier, scope, text, start, end } = quantity;
  return [metric, metricName, value, unit, approx, qualifier, scope, text, start, end];
}
