import { checkRow } from './backup/rowSchemas';
import type { LibraryDatabase } from './database';
import { putRows } from './reports';
import { Refusal, recordChange, write, type Writer } from './writing';
import type { Annotation, ChangedRow, Written } from './types';

/** How long (days) what was deleted can be brought back. */
export const BIN_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Brings a deleted annotation back, and its report with it, as a step that can itself be taken back. */
export function restoreAnnotation(writer: Writer, id: string): Promise<Written<Annotation>> {
  const { db } = writer;
  return write(db, async () => {
    const deleted = await db.annotations.get(id);
    if (!deleted || deleted.deletedAt === null) throw new Refusal('not-found');
    const value = { ...deleted, deletedAt: null };
    const before: ChangedRow[] = [{ table: 'annotations', id, row: deleted }];
    const after: ChangedRow[] = [{ table: 'annotations', id, row: value }];
    const report = await db.reports.get(deleted.reportKey);
    if (report && report.deletedAt !== null) {
      before.push({ table: 'reports', id: report.key, row: report });
      after.push({ table: 'reports', id: report.key, row: { ...report, deletedAt: null } });
    }
    await putRows(db, after);
    return { value, change: await recordChange(writer, 'restore-annotation', before, after) };
  });
}

/** A deleted annotation that can still be brought back. */
export interface BinnedAnnotation {
  annotation: Annotation & { deletedAt: string };
  /** Days until it is removed for good, at least 1. */
  daysLeft: number;
  /** Title of its report, '' when the library does not know it. */
  title: string;
}

/**
 * What is in the bin, last deleted first; of one report when its key is given. Rows that do not hold are left out:
 * they could not be brought back. `now` in milliseconds.
 */
export async function binnedAnnotations(
  db: LibraryDatabase,
  reportKey: string | null,
  now = Date.now(),
): Promise<BinnedAnnotation[]> {
  const rows =
    reportKey === null
      ? db.annotations.toCollection()
      : db.annotations.where('reportKey').equals(reportKey);
  const binned: BinnedAnnotation[] = [];
  for (const row of await rows.filter(({ deletedAt }) => deletedAt !== null).toArray()) {
    const checked = checkRow({ table: 'annotations', row });
    if (!checked.ok || checked.row.table !== 'annotations') continue;
    const { deletedAt, ...annotation } = checked.row.row;
    const daysLeft = Math.ceil((Date.parse(deletedAt ?? '') - now) / DAY + BIN_DAYS);
    if (deletedAt === null || daysLeft < 1) continue;
    const report = await db.reports.get(annotation.reportKey);
    const title = report?.meta.title ?? '';
    binned.push({ annotation: { ...annotation, deletedAt }, daysLeft, title });
  }
  return binned.sort((a, b) => b.annotation.deletedAt.localeCompare(a.annotation.deletedAt));
}

/** Removes for good what has been in the bin for longer than {@link BIN_DAYS}; `now` in milliseconds. */
export async function emptyBin(db: LibraryDatabase, now = Date.now()): Promise<void> {
  const oldest = new Date(now - BIN_DAYS * DAY).toISOString();
  const expired = ({ deletedAt }: { deletedAt: string | null }) =>
    deletedAt !== null && deletedAt < oldest;
  await db.transaction('rw', db.reports, db.annotations, db.versions, async () => {
    await db.annotations.filter(expired).delete();
    const reports = await db.reports.filter(expired).primaryKeys();
    await db.reports.bulkDelete(reports);
    await db.versions.where('key').anyOf(reports).delete();
  });
}
