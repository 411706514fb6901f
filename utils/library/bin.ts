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
