import type { Quantity } from '@/utils/report/types';

/** The figures of one group of the catalog. */
export interface IndicatorGroup {
  /** Name of the catalog's group without its letter; null for what no group names. */
  name: string | null;
  quantities: Quantity[];
}

/** Metric id → group of the catalog, as 'A 组织领导与学法'. */
export type GroupOf = ReadonlyMap<string, string>;

/** Quantities by the catalog's groups, in the catalog's order; within a group in text order. */
export function groupIndicators(
  quantities: readonly Quantity[],
  groupOf: GroupOf,
): IndicatorGroup[] {
  const members = new Map<string | undefined, Quantity[]>();
  for (const quantity of [...quantities].sort((a, b) => a.start - b.start)) {
    const group = groupOf.get(quantity.metric);
    members.set(group, [...(members.get(group) ?? []), quantity]);
  }
  const named = [...new Set(groupOf.values())].filter((group) => members.has(group));
  return [...named, ...(members.has(undefined) ? [undefined] : [])].map((group) => ({
    name: group === undefined ? null : group.replace(/^[A-Z]\s+/, ''),
    quantities: members.get(group) ?? [],
  }));
}

/** The quantities whose name or wording holds all words of the reader's search. */
export function searchQuantities(quantities: readonly Quantity[], search: string): Quantity[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return quantities.filter(({ metricName, text, unit }) => {
    const wording = `${metricName} ${text} ${unit}`.toLowerCase();
    return words.every((word) => wording.includes(word));
  });
}
