import * as v from 'valibot';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupTables,
  type BackupRow,
  type BackupTable,
} from './format';
import { migrate } from './migrations';
import { ROWS_A_STEP, unwatched, type Progress } from './progress';
import { checkRow } from './rowSchemas';

/** A row that was left out, and the first field that is wrong in it. */
export interface RefusedRow {
  table: BackupTable;
  /** Its place in the table of the file, from 0. */
  index: number;
  /** 'selector.exact', '' when the row is no row at all. */
  path: string;
}

/** What a file holds, or why it is no backup that can be read. */
export type ParsedBackup =
  | { ok: true; rows: BackupRow[]; refused: RefusedRow[] }
  | { ok: false; problem: 'other-program' | 'newer-version' | 'stopped' };

const head = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const tables = v.object({
  codebook: v.optional(v.array(v.unknown()), []),
  reports: v.array(v.unknown()),
  versions: v.array(v.unknown()),
  annotations: v.array(v.unknown()),
  conclusions: v.optional(v.array(v.unknown()), []),
  templates: v.optional(v.array(v.unknown()), []),
  changes: v.array(v.unknown()),
});

/** Reads a backup of any version up to ours. Every row is checked by itself: one bad row does not cost the others. */
export async function parseBackup(
  value: unknown,
  progress: Progress = unwatched,
): Promise<ParsedBackup> {
  const found = v.safeParse(head, value);
  if (!found.success) return { ok: false, problem: 'other-program' };
  const { version } = found.output;
  if (version > BACKUP_VERSION) return { ok: false, problem: 'newer-version' };
  const backup = v.safeParse(tables, migrate(found.output, version, BACKUP_VERSION));
  if (!backup.success) return { ok: false, problem: 'other-program' };

  const total = backupTables.reduce((sum, table) => sum + backup.output[table].length, 0);
  const rows: BackupRow[] = [];
  const refused: RefusedRow[] = [];
  for (const table of backupTables) {
    const claimed = [...backup.output[table].entries()];
    // `addHistory` wants the last steps first, over all batches.
    for (const [index, row] of table === 'changes' ? claimed.reverse() : claimed) {
      const checked = checkRow({ table, row });
      if (checked.ok) rows.push(checked.row);
      else refused.push({ table, index, path: checked.path });
      const done = rows.length + refused.length;
      if (done % ROWS_A_STEP === 0 && !(await progress(done, total))) {
        return { ok: false, problem: 'stopped' };
      }
    }
  }
  return { ok: true, rows, refused };
}
