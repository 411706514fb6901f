import type { Codebook } from '../../codebook/types';
import type {
  Annotation,
  Change,
  Conclusion,
  NotesTemplate,
  ReportRecord,
  ReportVersion,
} from '../types';

/** By what a file says that it is a backup of ours. */
export const BACKUP_FORMAT = 'fazhi-shendu-backup';

/** Rises when the shape of a row changes; each rise needs a migration and a fixture of the version before. */
export const BACKUP_VERSION = 2;

/**
 * Largest content (bytes of UTF-8, unpacked) of a file that is read or written. A report with its figures and
 * steps takes some 100,000 bytes, so this is the work of years; a string twice as long no longer fits into V8.
 */
export const MAX_BACKUP_BYTES = 512 * 1024 * 1024;

/** Everything the library holds, deleted rows included: one JSON object, packed with gzip. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  /** ISO 8601 instant in UTC. */
  exportedAt: string;
  /** One row, none as long as the reader has not changed the codebook. */
  codebook: Codebook[];
  reports: ReportRecord[];
  versions: ReportVersion[];
  annotations: Annotation[];
  conclusions: Conclusion[];
  templates: NotesTemplate[];
  changes: Change[];
}

/** The tables in the order in which they are written back: history last, so that it never speaks of what is missing. */
export const backupTables = [
  'codebook',
  'reports',
  'versions',
  'annotations',
  'conclusions',
  'templates',
  'changes',
] as const;
export type BackupTable = (typeof backupTables)[number];

/** A row on its way back into the library. */
export type BackupRow =
  | { table: 'codebook'; row: Codebook }
  | { table: 'reports'; row: ReportRecord }
  | { table: 'versions'; row: ReportVersion }
  | { table: 'annotations'; row: Annotation }
  | { table: 'conclusions'; row: Conclusion }
  | { table: 'templates'; row: NotesTemplate }
  | { table: 'changes'; row: Change };

/** 法治年报审读备份-2026-03-12.json.gz, by the day in the reader's time zone. */
export function backupName(day: string): string {
  return `法治年报审读备份-${day}.json.gz`;
}
