import type { LibraryDatabase } from './database';
import { latestReportWrite, reportsWrittenSince } from './reportWrites';
import type { ReportRecord } from './types';

/** An index over the texts of the library, in memory. */
export interface LibraryIndex {
  /** How many reports are in it. */
  readonly size: number;
  /** What it knows of a report; `stamp` is the fingerprint of the text that was indexed. */
  get(key: string): { stamp: string } | null;
  remove(key: string): void;
  /** Whether enough has changed that it would answer slower than it need. */
  readonly isUntidy: boolean;
  tidy(): void;
}

/** An index in memory, and what it was read from or written as. */
export interface LoadedIndex<Index> {
  index: Index;
  /**
   * Another one with every write of the index, '' for one that is not stored: whoever has the index in memory sees by it
   * that another page has written.
   */
  generation: string;
  /** The latest write to the table of reports that is in it; null when there is nothing in it. */
  followed: number | null;
}

/**
 * How an index of one kind is filled and stored. It is in no backup, since it follows from the reports; what is stored
 * may be broken or of an older form.
 */
export interface IndexStore<Index extends LibraryIndex> {
  empty(): Index;
  /** Reads a report into the index, in place of the one with the same key. */
  put(index: Index, report: ReportRecord): void;
  /** The stored index, or `known` itself when that is what is stored; an empty one when it is not whole. */
  load(db: LibraryDatabase, known: LoadedIndex<Index>): Promise<LoadedIndex<Index>>;
  /** Stores the index in place of the one before. */
  save(db: LibraryDatabase, index: Index, followed: number): Promise<LoadedIndex<Index>>;
}

/** What is in memory before anything was read. */
export function nothingLoaded<Index>(index: Index): LoadedIndex<Index> {
  return { index, generation: '', followed: null };
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
 * An index of this browser's library, as one page of the extension has it in memory. It follows the library by the
 * writes that the database records; what is stored may lag behind. Pages take turns (`exclusive`), and one that sees
 * another's write reads it before its own.
 */
export class IndexShelf<Index extends LibraryIndex> {
  private loaded: LoadedIndex<Index>;
  /** Reports that were read since the index was stored. */
  private unsaved = 0;

  constructor(
    private readonly db: LibraryDatabase,
    private readonly store: IndexStore<Index>,
    private readonly exclusive: Exclusive,
    private readonly onProgress: (progress: IndexProgress) => void = () => undefined,
  ) {
    this.loaded = nothingLoaded(store.empty());
  }

  /** The index as the library is now. */
  async current(): Promise<Index> {
    return this.exclusive(async () => {
      const [loaded, latest] = await Promise.all([
        this.store.load(this.db, this.loaded),
        latestReportWrite(this.db),
      ]);
      if (loaded !== this.loaded) this.unsaved = 0;
      this.loaded = loaded;
      if (loaded.followed !== latest) {
        const index = await this.follow(loaded);
        this.loaded = { ...loaded, index, followed: latest };
      }
      const { index } = this.loaded;
      if (index.isUntidy) index.tidy();
      const most = Math.min(MOST_UNSAVED, index.size * UNSAVED_PART);
      if (this.unsaved > 0 && this.unsaved >= most) {
        this.loaded = await this.store.save(this.db, index, latest);
        this.unsaved = 0;
      }
      return index;
    });
  }

  /** The index with what was written since. */
  private async follow({ index: known, followed }: LoadedIndex<Index>): Promise<Index> {
    const written = followed === null ? null : await reportsWrittenSince(this.db, followed);
    const index = written === null ? this.store.empty() : known;
    const wanted = written ?? (await this.db.reports.toCollection().primaryKeys());
    for (let done = 0; done < wanted.length; done += BATCH) {
      this.onProgress({ done, total: wanted.length });
      const keys = wanted.slice(done, done + BATCH);
      const rows = await this.db.reports.bulkGet(keys);
      keys.forEach((key, nth) => {
        const row = rows[nth];
        if (row?.deletedAt !== null) index.remove(key);
        else if (index.get(key)?.stamp !== row.fingerprint) this.store.put(index, row);
      });
      if (index.isUntidy) index.tidy();
    }
    this.unsaved += wanted.length;
    return index;
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
