import type { LibraryDatabase } from '../database';
import { reportKeysOf } from '../undo';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupTables,
  MAX_BACKUP_BYTES,
  type BackupRow,
  type BackupTable,
} from './format';

/** How many rows are held in memory at a time; a report is some 100,000 characters of JSON. */
const ROWS_AT_A_TIME = 200;

/** What goes into the file. */
interface Extent {
  /** Bytes beyond which there is no file. */
  limit?: number;
  /** Of the reports that are wanted with all that belongs to them; left out: everything. */
  keys?: readonly string[];
}

/** The packed file, or null when it would be larger than can be read back. */
export async function makeBackup(
  db: LibraryDatabase,
  exportedAt: string,
  { limit = MAX_BACKUP_BYTES, keys }: Extent = {},
): Promise<Blob | null> {
  const isWanted = keys === undefined ? () => true : belongsTo(new Set(keys));
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt };
  // Parts are blobs, which the browser keeps outside of the page's memory.
  const parts = [new Blob([JSON.stringify(head).slice(0, -1)])];
  let size = 0;
  for (const table of backupTables) {
    parts.push(new Blob([`,\n"${table}":[`]));
    for await (const rows of pagesOf(db, table, isWanted)) {
      const part = new Blob([rows]);
      size += part.size;
      if (size > limit) return null;
      parts.push(part);
    }
    parts.push(new Blob([']']));
  }
  parts.push(new Blob(['}\n']));
  const packed = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
  const blob = await new Response(packed).blob();
  return blob.slice(0, blob.size, 'application/gzip');
}

/** The rows of a table as JSON, some at a time, in the order of their keys. */
async function* pagesOf(
  db: LibraryDatabase,
  name: BackupTable,
  isWanted: (row: BackupRow) => boolean,
): AsyncGenerator<string> {
  const table = db.table(name);
  let first = true;
  let rest = table.toCollection();
  for (;;) {
    // The keys of the same rows: both queries see one state of the table.
    const page = rest.limit(ROWS_AT_A_TIME);
    const [rows, keys]: [unknown[], unknown[]] = await db.transaction('r', table, () =>
      Promise.all([page.clone().toArray(), page.clone().primaryKeys()]),
    );
    if (rows.length === 0) return;
    const wanted = rows.filter((row) => isWanted({ table: name, row } as BackupRow));
    const text = wanted.map((row) => JSON.stringify(row)).join(',\n');
    if (text !== '') {
      yield first ? text : `,\n${text}`;
      first = false;
    }
    rest = table.where(':id').above(keys[keys.length - 1]);
  }
}

/** A row of the wanted reports alone: a conclusion or a step that concerns others as well stays out, and so do templates. */
function belongsTo(keys: ReadonlySet<string>) {
  const areWanted = (all: readonly string[]) => all.length > 0 && all.every((key) => keys.has(key));
  return ({ table, row }: BackupRow): boolean => {
    switch (table) {
      case 'codebook':
        // The names of the codes that the annotations have.
        return true;
      case 'reports':
      case 'versions':
        return keys.has(row.key);
      case 'annotations':
        return keys.has(row.reportKey);
      case 'conclusions':
        return areWanted(row.reportKeys);
      case 'templates':
        return false;
      case 'changes':
        return areWanted(reportKeysOf([...row.before, ...row.after]));
    }
  };
}
