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
  const steps = <T extends { from: number; to: number }>(all: readonly T[]) =>
    all.map((step) => ({ ...step, from: placeOf(step.from), to: placeOf(step.to) }));
  const passages = <P extends { column: number }>(all: readonly { places: P[] }[]) =>
    all.map(({ places }) => ({
      places: places.map((place) => ({ ...place, column: placeOf(place.column) })),
    }));
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
    switches: steps(comparison.switches),
    followUps: steps(comparison.followUps),
    recurring: passages(comparison.recurring),
    uniform: {
      passages: passages(comparison.uniform.passages),
      shares: arrange(comparison.uniform.shares),
    },
    versions: steps(comparison.versions),
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
