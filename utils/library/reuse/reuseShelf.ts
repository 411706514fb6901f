import { distinct } from '../../compare/reuse/fingerprints';
import { indexedAs, readForReuse } from '../../compare/reuse/read';
import type { ReuseIndex } from '../../compare/reuse/reuseIndex';
import type { LibraryDatabase } from '../database';
import type { ReportRecord } from '../types';
import { loadIndex, noIndex, saveIndex, type LoadedIndex } from './stored';

/** How far the reports that are new to the index are read. */
export interface ReuseProgress {
  done: number;
  total: number;
}

/** Runs a work while no other page of the extension runs one. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** Reports read between two words of progress. */
const BATCH = 25;
/**
 * The index is stored when this part of its reports, or this many, are not in the stored one: writing the 43 MB of 10,000
 * reports for each report kept would wear the disk, and the next page reads the few that are missing in no time.
 */
const UNSAVED_PART = 1 / 50;
const MOST_UNSAVED = 16;

/**
 * The reuse index of this browser's library, as one page of the extension has it in memory. It follows the library by
 * comparing which reports are kept with which are indexed, so it does not matter who changed them and when; what is
 * stored may lag behind. Pages take turns (`exclusive`), and one that sees another's write reads it before its own.
 */
export class ReuseShelf {
  private loaded: LoadedIndex = noIndex();
  private unsaved = 0;
  /** The library as it was when the index last followed it. */
  private followed = '';
  /** Reports that may have another text than the one that was indexed. */
  private readonly touched = new Set<string>();

  constructor(
    private readonly db: LibraryDatabase,
    private readonly exclusive: Exclusive,
    private readonly onProgress: (progress: ReuseProgress) => void = () => undefined,
  ) {}

  /** Rows of these reports were written. */
  touch(keys: readonly string[]): void {
    for (const key of keys) this.touched.add(key);
  }

  /** The index as the library is now. */
  async current(): Promise<ReuseIndex> {
    return this.exclusive(async () => {
      const loaded = await loadIndex(this.db, this.loaded);
      const state = await this.libraryState();
      const isFollowed =
        loaded === this.loaded && state === this.followed && this.touched.size === 0;
      if (loaded !== this.loaded) this.unsaved = 0;
      this.loaded = loaded;
      if (!isFollowed) await this.follow(loaded.index);
      this.followed = state;
      if (loaded.index.isUntidy) loaded.index.tidy();
      const most = Math.min(MOST_UNSAVED, loaded.index.size * UNSAVED_PART);
      if (this.unsaved > 0 && this.unsaved >= most) {
        this.loaded = await saveIndex(this.db, loaded.index);
        this.unsaved = 0;
      }
      return this.loaded.index;
    });
  }

  /** Differs whenever reports were kept, deleted or brought back; listing 10,000 keys takes many times as long. */
  private async libraryState(): Promise<string> {
    const { reports } = this.db;
    const deleted = reports.where('deletedAt').above('');
    const parts = await Promise.all([
      reports.count(),
      deleted.count(),
      reports.orderBy('keptAt').lastKey(),
      reports.orderBy('deletedAt').lastKey(),
    ]);
    return JSON.stringify(parts);
  }

  private async follow(index: ReuseIndex): Promise<void> {
    const [all, deleted] = await Promise.all([
      this.db.reports.toCollection().primaryKeys(),
      this.db.reports.where('deletedAt').above('').primaryKeys(),
    ]);
    const kept = new Set(all);
    for (const key of deleted) kept.delete(key);
    for (const key of index.keys()) {
      if (kept.has(key)) continue;
      index.remove(key);
      this.unsaved++;
    }
    const wanted = [...kept].filter((key) => this.touched.has(key) || !index.get(key));
    for (let done = 0; done < wanted.length; done += BATCH) {
      this.onProgress({ done, total: wanted.length });
      const rows = await this.db.reports.bulkGet(wanted.slice(done, done + BATCH));
      for (const row of rows) if (row) this.put(index, row);
      if (index.isUntidy) index.tidy();
    }
    this.touched.clear();
  }

  private put(index: ReuseIndex, { key, fingerprint, source, meta }: ReportRecord): void {
    if (index.get(key)?.stamp === fingerprint) return;
    const { prints } = readForReuse({ text: source.text, meta });
    index.put(indexedAs(key, fingerprint, meta), distinct(prints.hashes));
    this.unsaved++;
  }
}
