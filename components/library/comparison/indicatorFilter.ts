import type { IndicatorRow } from '@/utils/compare/types';
import { fold } from '@/utils/text/fold';

/** Which indicators are shown: those of several reports, those with a flag, or all. */
export const indicatorChoices = ['shared', 'flagged', 'all'] as const;
export type IndicatorChoice = (typeof indicatorChoices)[number];

/** The rows of a choice whose name holds the words, whatever their typography. A single report shares nothing: it shows all. */
export function filterIndicators(
  rows: readonly IndicatorRow[],
  choice: IndicatorChoice,
  words: string,
): IndicatorRow[] {
  const sought = fold(words.trim()).text;
  return rows.filter((row) => fits(row, choice) && fold(row.name).text.includes(sought));
}

function fits(row: IndicatorRow, choice: IndicatorChoice): boolean {
  switch (choice) {
    case 'all':
      return true;
    case 'shared':
      return row.cells.length === 1 || row.cells.filter(Boolean).length > 1;
    case 'flagged':
      return row.changes.some((change) => change !== null && change.flags.length > 0);
  }
}
