import { readUnits } from '../report/metadata/places';
import type { ReportMeta } from '../report/types';

type Named = Pick<ReportMeta, 'level' | 'place' | 'org' | 'title'>;

/**
 * Groups of subjects that the reader takes for one, as after 撤县设区 or another change of name; by the names that
 * `subjectsOf` gives. Names of which no report was chosen are passed over, groups with a name in common are one.
 */
export type SameSubjects = readonly (readonly string[])[];

/**
 * Whom a report is about: the place, and for departments the organisation, since a district's government and its
 * bureaus write reports of their own. Reports are followed over the years by this name.
 */
export function subjectOf(meta: Named): string {
  const names =
    meta.level === '部门' ? [meta.org, meta.place, meta.title] : [meta.place, meta.org, meta.title];
  return names.find((name) => name !== '') ?? '';
}

/**
 * The subjects of reports that are compared, in their order. A page that names its place without the city or county
 * above it means the one place among them whose full name ends so; with two such places it stays by itself.
 */
export function subjectsOf(metas: readonly Named[]): string[] {
  return fullNames(metas.map(subjectOf));
}

/** The same for names that `subjectOf` has given. */
export function fullNames(names: readonly string[]): string[] {
  const different = [...new Set(names)];
  const full = new Map(different.map((name) => [name, fullName(name, different)]));
  return names.map((name) => full.get(name) ?? name);
}

function fullName(name: string, names: readonly string[]): string {
  const fuller = names.filter((other) => endsWithUnits(other, name));
  const longest = fuller.reduce((a, b) => (b.length > a.length ? b : a), name);
  return fuller.every((other) => endsWithUnits(longest, other)) ? longest : name;
}

/**
 * Whether a full name is the short one with places above it: 徐州市丰县 and 丰县 are, 新丰县 and 丰县 are two counties.
 * Not so for ''.
 */
export function endsWithUnits(full: string, short: string): boolean {
  if (short === '' || !full.endsWith(short)) return false;
  let above = full.length - short.length;
  for (const { name } of above > 0 ? readUnits(full).units : []) {
    above -= name.length;
    if (above <= 0) break;
  }
  return above === 0;
}

/** A subject's name and the year of a report about it. */
export interface NamedYear {
  namedAs: string;
  year: number | null;
}

/**
 * The groups that hold for these reports: united where they share a name, without names that do not occur, without
 * groups that are left with one name. Within a group the names stand by the year of their latest report.
 */
export function appliedGroups(reports: readonly NamedYear[], groups: SameSubjects): string[][] {
  const latest = new Map<string, number>();
  for (const { namedAs, year } of reports) {
    latest.set(namedAs, Math.max(latest.get(namedAs) ?? -Infinity, year ?? -Infinity));
  }
  const united: Set<string>[] = [];
  for (const group of groups) {
    const touched = united.filter((other) => group.some((name) => other.has(name)));
    for (const other of touched) united.splice(united.indexOf(other), 1);
    united.push(new Set([...touched.flatMap((other) => [...other]), ...group]));
  }
  const yearOf = (name: string) => latest.get(name) ?? -Infinity;
  return united
    .map((names) => [...names].filter((name) => latest.has(name)))
    .filter((names) => names.length > 1)
    .map((names) => names.sort((a, b) => (yearOf(a) < yearOf(b) ? -1 : 1)));
}
