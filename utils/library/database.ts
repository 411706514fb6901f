import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Codebook } from '../codebook/types';
import { recordReportWrites, type ReportWrite } from './reportWrites';
import type { StoredIndex } from './reuse/reuseStore';
import type { StoredSearch } from './search/searchStore';
import type {
  Annotation,
  Change,
  Conclusion,
  NotesTemplate,
  ReportRecord,
  ReportVersion,
} from './types';

/**
 * The one database, in the extension's own origin. The background is its only writer; extension pages read it
 * with liveQuery, and keep in `reuseIndex` and `searchIndex` what follows from the rest and can be made anew (see
 * `indexShelf.ts`). It must never be imported by a content script: there it would belong to the page's origin, and
 * Dexie holds U+FFFF, with which Chrome refuses a content script.
 */
export class LibraryDatabase extends Dexie {
  reports!: EntityTable<ReportRecord, 'key'>;
  annotations!: EntityTable<Annotation, 'id'>;
  changes!: EntityTable<Change, 'seq'>;
  versions!: Table<ReportVersion, [key: string, fingerprint: string]>;
  /** Which reports were written, for the indexes (see `reportWrites.ts`). */
  reportWrites!: EntityTable<ReportWrite, 'seq'>;
  reuseIndex!: EntityTable<StoredIndex, 'id'>;
  searchIndex!: Table<StoredSearch, string>;
  /** One row once the reader has changed it. */
  codebook!: Table<Codebook, string>;
  conclusions!: EntityTable<Conclusion, 'key'>;
  /** The reader's own; those that ship are code. */
  templates!: EntityTable<NotesTemplate, 'id'>;

  constructor(name = 'library') {
    // 'strict': a write is confirmed when the disk has it, not when the system has promised to write it. Chrome's
    // default since 121 is 'relaxed', under which a power cut can take back what the reader was told is saved.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      reports: 'key, meta.place, meta.year, keptAt',
      annotations: 'id, reportKey',
      changes: '++seq',
    });
    this.version(2).stores({ versions: '[key+fingerprint], key' });
    this.version(3).stores({
      // `deletedAt` names what is in the bin without reading whole reports.
      reports: 'key, meta.place, meta.year, keptAt, deletedAt',
      reuseIndex: 'id',
      searchIndex: 'id',
      // By action, so that the history of an annotation is read without the whole reports in other steps.
      changes: '++seq, action',
      codebook: 'id',
      conclusions: 'key',
      templates: 'id',
    });
    this.version(4)
      .stores({ reportWrites: '++seq' })
      // They do not say which writes they follow, and are made anew.
      .upgrade((tx) =>
        Promise.all(['reuseIndex', 'searchIndex'].map((name) => tx.table(name).clear())),
      );
    this.use(recordReportWrites);
  }
}

/** The database of this browser profile. */
export const database = new LibraryDatabase();
