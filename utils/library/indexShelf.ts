import type { LibraryDatabase } from './database';
import type { ReportRecord } from './types';

/** An index over the texts of the library, in memory. */
export interface LibraryIndex {
  /** How many reports are in it. */
  readonly size: number;
  keys(): string[];
  /** What it knows of a report; `stamp` is the fingerprint of the text that was indexed. */
  get(key: string): { stamp: string } | null;
  remove(key: string): void;
  /** Whether enough has changed that it would answer slower than it need. */
  readonly isUntidy: boolean;
  tidy(): void;
}

/** An index in memory, and the generation it was read from or written as; '' for one that is not stored. */
export interface LoadedIndex<Index> {
  index: Index;
  /** Another one with every write: whoever has the index in memory sees by it that another page has written. */
  generation: string;
}

/**
 * How an index of one kind is filled and stored. It is in no backup, since it follows from the reports; what is stored
 * may be broken or of an older form.
 */
export interface IndexStore<Index extends LibraryIndex> {
  empty(): Index;
  /** Reads a report into the index, in place of the one with the same key. */
  put(index: Index, report: ReportRecord): void;
  /** The stored index, or `known` itself when that is what is stored. What cannot be trusted is left out. */
  load(db: LibraryDatabase, known: LoadedIndex<Index>): Promise<LoadedIndex<Index>>;
  /** Stores the index in place of the one before. */
  save(db: LibraryDatabase, index: Index): Promise<LoadedIndex<Index>>;
}

/** How far the reports that are new to the index are read. */
export interface IndexProgress {
  done: number;
  total: number;
}

/** Runs a work while no other page of the extension runs one. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** Reports read between two words of progress. */
const BATCH = 25;
/**
 * The index is stored when this part of its reports, or this many, are not in the stored one: writing the megabytes of
 * a large one for each report kept would wear the disk, and the next page reads the few that are missing in no time.
 */
const UNSAVED_PART = 1 / 50;
const MOST_UNSAVED = 16;

/**
 * An index of this browser's library, as one page of the extension has it in memory. It follows the library by
 * comparing which reports are kept with which are indexed, so it does not matter who changed them and when; what is
 * stored may lag behind. Pages take turns (`exclusive`), and one that sees another's write reads it before its own.
 */
export class IndexShelf<Index extends LibraryIndex> {
  private loaded: LoadedIndex<Index>;
  private unsaved = 0;
  /** The library as it was when the index last followed it. */
  private followed = '';
  /** Reports that may have another text than the one that was indexed. */
  private readonly touched = new Set<string>();

  constructor(
    private readonly db: LibraryDatabase,
    private readonly store: IndexStore<Index>,
    private readonly exclusive: Exclusive,
    private readonly onProgress: (progress: IndexProgress) => void = () => undefined,
  ) {
    this.loaded = { index: store.empty(), generation: '' };
  }

  /** Rows of these reports were written. */
  touch(keys: readonly string[]): void {
    for (const key of keys) this.touched.add(key);
  }

  /** The index as the library is now. */
  async current(): Promise<Index> {
    return this.exclusive(async () => {
      const loaded = await this.store.load(this.db, this.loaded);
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
        this.loaded = await this.store.save(this.db, loaded.index);
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

  private async follow(index: Index): Promise<void> {
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
      for (const row of rows) {
        if (!row || index.get(row.key)?.stamp === row.fingerprint) continue;
        this.store.put(index, row);
        this.unsaved++;
      }
      if (index.isUntidy) index.tidy();
    }
    this.touched.clear();
  }
}

/** A Blob whose file is gone or cannot be read holds nothing. */
export async function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch {
    return new ArrayBuffer(0);
  }
}
