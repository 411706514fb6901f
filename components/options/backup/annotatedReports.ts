import { database } from '@/utils/library/database';

/** A report with annotations in use; its text need not be in the library. */
export interface AnnotatedReport {
  key: string;
  title: string;
  annotations: number;
}

/** The reports that have annotations, by title. */
export async function annotatedReports(): Promise<AnnotatedReport[]> {
  const counts = new Map<string, number>();
  await database.annotations.each(({ reportKey, deletedAt }) => {
    if (deletedAt === null) counts.set(reportKey, (counts.get(reportKey) ?? 0) + 1);
  });
  const kept = await keptReports([...counts.keys()]);
  const titles = new Map(kept.map(({ key, meta }) => [key, meta.title]));
  return [...counts]
    .map(([key, annotations]) => ({ key, title: titles.get(key) || key, annotations }))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh'));
}

/** The rows of these reports that are in the library. */
export async function keptReports(keys: string[]) {
  return (await database.reports.bulkGet(keys)).filter((report) => report !== undefined);
}
