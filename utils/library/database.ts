import Dexie, { type EntityTable } from 'dexie';
import type { Annotation, Change, ReportRecord } from './types';

/**
 * The one database, in the extension's own origin. The background is its only writer; extension pages read it
 * with liveQuery. It must never be imported by a content script: there it would belong to the page's origin,
 * and Dexie holds U+FFFF, with which Chrome refuses a content script.
 */
export class LibraryDatabase extends Dexie {
  reports!: EntityTable<ReportRecord, 'key'>;
  annotations!: EntityTable<Annotation, 'id'>;
  changes!: EntityTable<Change, 'seq'>;

  constructor(name = 'library') {
    super(name);
    this.version(1).stores({
      reports: 'key, meta.place, meta.year, keptAt',
      annotations: 'id, reportKey',
      changes: '++seq',
    });
  }
}

/** The database of this browser profile. */
export const database = new LibraryDatabase();
