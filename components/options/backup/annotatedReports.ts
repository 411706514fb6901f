import { webAnnotations } from '@/utils/export/webAnnotation/write';
import { named } from '@/utils/codebook/share';
import { t } from '@/utils/i18n';
import { readCodebook } from '@/utils/library/codebook';
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

/**
 * The annotations of all reports but those left out, as a Web Annotation file; null when there are none.
 * `now` is an ISO instant.
 */
export async function webAnnotationFile(
  leftOut: ReadonlySet<string>,
  now: string,
): Promise<Blob | null> {
  const annotations = await database.annotations
    .filter(({ reportKey, deletedAt }) => deletedAt === null && !leftOut.has(reportKey))
    .toArray();
  if (annotations.length === 0) return null;
  const keys = new Set(annotations.map(({ reportKey }) => reportKey));
  const codes = named(await readCodebook(database), t);
  const collection = webAnnotations(await keptReports([...keys]), annotations, codes, now);
  return new Blob([JSON.stringify(collection, null, 2)], { type: 'application/ld+json' });
}

async function keptReports(keys: string[]) {
  return (await database.reports.bulkGet(keys)).filter((report) => report !== undefined);
}
