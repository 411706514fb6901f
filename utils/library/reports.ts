import { fold } from '../text/fold';
import { analyzeReport } from '../report/analyze';
import type { ReportSource } from '../report/types';
import type { LibraryDatabase } from './database';
import { fingerprintOf } from './fingerprint';
import { reportKey } from './reportKey';
import { recordChange, write, type Writer } from './writing';
import type { ChangedRow, ReportRecord, Written } from './types';

/** The row under which a report read now would be kept. Reads and hashes outside of any transaction. */
export async function recordOf(source: ReportSource): Promise<ReportRecord> {
  const analysis = analyzeReport(source);
  const now = new Date().toISOString();
  return {
    key: reportKey(source.url),
    url: source.url,
    source,
    meta: analysis.meta,
    indicators: analysis.quantities,
    measures: analysis.measures,
    fingerprint: await fingerprintOf(fold(source.text).text),
    firstReadAt: now,
    readAt: now,
    keptAt: now,
    deletedAt: null,
  };
}

/**
 * Inside a transaction: keeps the report unless it is kept already. A report that was kept with another text
 * keeps its first text: the reader's annotations were written of that one.
 * Returns what changed, for the change log.
 */
export async function ensureKept(
  db: LibraryDatabase,
  fresh: ReportRecord,
): Promise<{ before: ChangedRow[]; after: ChangedRow[] }> {
  const kept = await db.reports.get(fresh.key);
  if (kept && kept.deletedAt === null) return { before: [], after: [] };
  await db.reports.put(fresh);
  return {
    before: [{ table: 'reports', id: fresh.key, row: kept ?? null }],
    after: [{ table: 'reports', id: fresh.key, row: fresh }],
  };
}

/** Whether the library has this report. */
export async function isKept(db: LibraryDatabase, source: ReportSource): Promise<boolean> {
  const kept = await db.reports.get(reportKey(source.url));
  return kept !== undefined && kept.deletedAt === null;
}

/** Keeps a report on the reader's wish. Keeping it twice changes nothing. */
export async function keepReport(writer: Writer, source: ReportSource): Promise<Written<null>> {
  const { db } = writer;
  const fresh = await recordOf(source);
  return write(db, async () => {
    const { before, after } = await ensureKept(db, fresh);
    if (after.length === 0) return { value: null, change: null };
    return { value: null, change: await recordChange(writer, 'keep-report', before, after) };
  });
}

/** Deletes reports and their annotations as one step that can be undone. Unknown keys are passed over. */
export function deleteReports(writer: Writer, keys: string[]): Promise<Written<null>> {
  const { db } = writer;
  return write(db, async () => {
    const now = new Date().toISOString();
    const before: ChangedRow[] = [];
    const after: ChangedRow[] = [];
    for (const report of await db.reports.bulkGet(keys)) {
      if (!report || report.deletedAt !== null) continue;
      before.push({ table: 'reports', id: report.key, row: report });
      after.push({ table: 'reports', id: report.key, row: { ...report, deletedAt: now } });
    }
    for (const annotation of await db.annotations.where('reportKey').anyOf(keys).toArray()) {
      if (annotation.deletedAt !== null) continue;
      before.push({ table: 'annotations', id: annotation.id, row: annotation });
      after.push({
        table: 'annotations',
        id: annotation.id,
        row: { ...annotation, deletedAt: now },
      });
    }
    await putRows(db, after);
    if (after.length === 0) return { value: null, change: null };
    return { value: null, change: await recordChange(writer, 'delete-reports', before, after) };
  });
}

/** Inside a transaction: brings every row into the given state. */
export async function putRows(db: LibraryDatabase, rows: readonly ChangedRow[]): Promise<void> {
  for (const { table, id, row } of rows) {
    if (row === null) await db[table].delete(id);
    else await db.table(table).put(row);
  }
}
