import { csvLine } from '../export/tables/csv';
import type { Quantity, ReportAnalysis } from '../report/types';

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
