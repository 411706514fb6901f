import { findFigures } from '../report/quantities/findFigures';
import type { Quantity, ReportAnalysis } from '../report/types';
import { fold, toOriginal } from '../text/fold';

/**
 * Every number of a report in text order, one line each: where it stands, the number as written, and either what
 * it counts or the reason why it counts nothing.
 */
export function explain({ text, quantities }: ReportAnalysis): string {
  const folded = fold(text);
  const excluded = findFigures(folded).exclusions.map(({ start, end, reason }) => ({
    ...toOriginal(folded, start, end),
    meaning: `not counted: ${reason}`,
  }));
  const counted = quantities.map((quantity) => ({ ...quantity, meaning: meaningOf(quantity) }));
  return [...counted, ...excluded]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, meaning }) => `${start}–${end}\t${oneLine(text, start, end)}\t${meaning}\n`)
    .join('');
}

function meaningOf({ value, unit, approx, metric, metricName, scope }: Quantity): string {
  return `${approx ? '≈' : '='} ${value} ${unit}\t${metric} ${metricName}\t${scope}`;
}

function oneLine(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
