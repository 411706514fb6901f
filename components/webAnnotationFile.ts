import { named } from '@/utils/codebook/share';
import { webAnnotations } from '@/utils/export/webAnnotation/write';
import { t } from '@/utils/i18n';
import { readCodebook } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { keptReports } from './options/backup/annotatedReports';

/**
 * The annotations of the reports that are wanted, as a Web Annotation file; null when there are none.
 * `now` is an ISO instant.
 */
export async function webAnnotationFile(
  isWanted: (reportKey: string) => boolean,
  now: string,
): Promise<Blob | null> {
  const annotations = await database.annotations
    .filter(({ reportKey, deletedAt }) => deletedAt === null && isWanted(reportKey))
    .toArray();
  if (annotations.length === 0) return null;
  const keys = new Set(annotations.map(({ reportKey }) => reportKey));
  const codes = named(await readCodebook(database), t);
  const collection = webAnnotations(await keptReports([...keys]), annotations, codes, now);
  return new Blob([JSON.stringify(collection, null, 2)], { type: 'application/ld+json' });
}
