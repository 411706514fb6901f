import type { ReportMeta } from '../report/types';

type Named = Pick<ReportMeta, 'level' | 'place' | 'org' | 'title'>;

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
  const names = metas.map(subjectOf);
  return names.map((name) => {
    const fuller = names.filter((other) => other.endsWith(name));
    const longest = fuller.reduce((a, b) => (b.length > a.length ? b : a), name);
    return name !== '' && fuller.every((other) => longest.endsWith(other)) ? longest : name;
  });
}
