import { readUnits } from '@/utils/report/metadata/places';
import type { LibraryRow } from './rows';

/** What can be ticked on the left. */
export const facets = ['open', 'place', 'year', 'level', 'kind', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** Values within a facet are alternatives; the facets must all fit. An empty facet fits everything. */
export interface LibraryFilter {
  chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Nothing ticked. */
export const noFilter: LibraryFilter = {
  chosen: { open: [], place: [], year: [], level: [], kind: [], tag: [] },
};

/** One value of a facet and how many of the rows have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** The rows that fit. */
export function filterRows(rows: readonly LibraryRow[], filter: LibraryFilter): LibraryRow[] {
  return rows.filter((row) =>
    facets.every((facet) => fits(valuesOf(row, facet), filter.chosen[facet])),
  );
}

/** The values of a facet over the rows: years from the latest, places as a tree, everything else from the most frequent. */
export function facetValues(rows: readonly LibraryRow[], facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => valuesOf(row, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === 'place') return inTree(values);
  return values.sort((a, b) =>
    facet === 'year' ? Number(b.value) - Number(a.value) : byCount(a, b),
  );
}

/** Each place followed by those inside it, the ones with most reports first. */
function inTree(values: readonly FacetValue[]): FacetValue[] {
  const parts = new Map<string, FacetValue[]>();
  for (const each of values) {
    const parent = placesAround(each.value).slice(-2, -1)[0] ?? '';
    const siblings = parts.get(parent);
    if (siblings) siblings.push(each);
    else parts.set(parent, [each]);
  }
  const inside = (parent: string): FacetValue[] =>
    (parts.get(parent) ?? []).sort(byCount).flatMap((each) => [each, ...inside(each.value)]);
  return inside('');
}

const byCount = (a: FacetValue, b: FacetValue) =>
  b.count - a.count || a.value.localeCompare(b.value, 'zh-CN');

/** 云溪市临江区 → 云溪市, 云溪市临江区: a place and those it lies in, from the outermost. What is no place stands alone. */
export function placesAround(place: string): string[] {
  const { units, end } = readUnits(place);
  if (end !== place.length) return place === '' ? [] : [place];
  return units.map((_, last) =>
    units
      .slice(0, last + 1)
      .map(({ name }) => name)
      .join(''),
  );
}

/** The filter with one value ticked or no longer ticked. */
export function toggle(filter: LibraryFilter, facet: Facet, value: string): LibraryFilter {
  const before = filter.chosen[facet];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}

/** Whether any row could be left out. */
export function isFiltering(filter: LibraryFilter): boolean {
  return facets.some((facet) => filter.chosen[facet].length > 0);
}

function valuesOf(row: LibraryRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'open':
      return row.isOpen ? ['open'] : [];
    case 'place':
      return placesAround(row.place);
    case 'year':
      return row.year === null ? [] : [String(row.year)];
    case 'level':
      return [row.level];
    case 'kind':
      return row.kinds;
    case 'tag':
      return row.tags;
  }
}

function fits(values: readonly string[], chosen: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}
