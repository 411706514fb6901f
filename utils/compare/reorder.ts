import type { Comparison } from './types';

/**
 * The comparison with its columns in another order; what was found of them stays as it was found in the order of the
 * years. `order` names every column once, by its place in the present order.
 */
export function reorderColumns(comparison: Comparison, order: readonly number[]): Comparison {
  const place = new Map(order.map((column, index) => [column, index]));
  const placeOf = (column: number) => place.get(column) ?? column;
  const arrange = <T>(all: readonly T[]) =>
    order.flatMap((column) => all.slice(column, column + 1));
  return {
    ...comparison,
    columns: arrange(comparison.columns),
    indicators: comparison.indicators.map((row) => ({
      ...row,
      cells: arrange(row.cells),
      changes: arrange(row.changes).map(
        (change) => change && { ...change, from: placeOf(change.from) },
      ),
    })),
    followUps: comparison.followUps.map((followUp) => ({
      ...followUp,
      from: placeOf(followUp.from),
      to: placeOf(followUp.to),
    })),
    versions: comparison.versions.map((version) => ({
      ...version,
      from: placeOf(version.from),
      to: placeOf(version.to),
    })),
    suggestions: comparison.suggestions.map((suggestion) => ({
      ...suggestion,
      columns: {
        earlier: placeOf(suggestion.columns.earlier),
        later: placeOf(suggestion.columns.later),
      },
    })),
  };
}

/** Columns by where their reports stand among the keys; those that are not named stand last, in their own order. */
export function orderByKeys({ columns }: Pick<Comparison, 'columns'>, keys: readonly string[]) {
  const rank = columns.map(({ report, copies }) => {
    const places = [report, ...copies].map(({ key }) => keys.indexOf(key));
    return Math.min(...places.map((at) => (at < 0 ? keys.length : at)));
  });
  return [...columns.keys()].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
}
