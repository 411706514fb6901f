import type { ChangeFlag, Comparison, IndicatorRow } from './types';

/** Changes with the same flag between the same two sentences: one sentence on a year's cases often moves as a whole. */
export interface FlaggedMoves {
  flag: ChangeFlag;
  /** Columns. */
  from: number;
  to: number;
  rows: IndicatorRow[];
}

/** All flagged changes (R27), in the order of the indicators. */
export function flaggedMoves({ indicators }: Pick<Comparison, 'indicators'>): FlaggedMoves[] {
  const groups = new Map<string, FlaggedMoves>();
  for (const row of indicators) {
    row.changes.forEach((change, to) => {
      for (const flag of change?.flags ?? []) {
        const from = change?.from ?? to;
        const sentences = [from, to].map((column) => row.cells[column]?.sentence.start);
        const name = JSON.stringify([flag, from, to, sentences]);
        const known = groups.get(name) ?? { flag, from, to, rows: [] };
        known.rows.push(row);
        groups.set(name, known);
      }
    });
  }
  return [...groups.values()];
}
