import { packBlock, unitsOf, type Block, type SearchedReport } from './block';
import { hitsOf, placesOf, type Places } from './hits';
import { joinBlocks, type Part } from './join';
import { placesIn } from './phrase';

/** A report in which every word of a query stands. */
export interface FoundReport {
  key: string;
  /** Hits in its title and in its text (see `hitsOf`). */
  title: number;
  text: number;
}

/**
 * Units of a block that takes no more reports, about 700 of them: small enough to be written anew for a few reports,
 * large enough that the pairs of a block, which every block lists anew, are a small part of it.
 */
const FULL = 1 << 22;
/** Reports that wait to be packed: they are looked through one by one. */
const MOST_WAITING = 64;
/** Part of a block's reports that may be left in it although they are gone. */
const GONE_PART = 1 / 4;

/** Where a report is: in a part, or, without one, among those that wait. */
interface Home {
  stamp: string;
  part: Part | null;
  nth: number;
}

/**
 * The search index of a library: titles and texts, every character of them. Reports are added, replaced and removed
 * one by one; what was added lately waits unpacked, what was removed is passed over, until {@link tidy} packs.
 */
export class SearchIndex {
  private parts: Part[] = [];
  private readonly homes = new Map<string, Home>();
  private readonly waiting = new Map<string, SearchedReport>();

  /** Of two reports with one key the one in the later block counts. */
  constructor(blocks: readonly Block[] = []) {
    for (const block of blocks) this.addPart(block);
  }

  /** How many reports are in it. */
  get size(): number {
    return this.homes.size;
  }

  keys(): string[] {
    return [...this.homes.keys()];
  }

  get(key: string): { stamp: string } | null {
    return this.homes.get(key) ?? null;
  }

  /** Adds a report, in place of the one with the same key. */
  put(report: SearchedReport): void {
    this.remove(report.key);
    this.homes.set(report.key, { stamp: report.stamp, part: null, nth: 0 });
    this.waiting.set(report.key, report);
  }

  /** Unknown keys are passed over. */
  remove(key: string): void {
    const home = this.homes.get(key);
    if (home?.part) home.part.wanted[home.nth] = 0;
    this.homes.delete(key);
    this.waiting.delete(key);
  }

  /** Whether enough has changed that a search would be slower than it need be. */
  get isUntidy(): boolean {
    return this.waiting.size > MOST_WAITING || this.parts.some(isHollow);
  }

  /** Packs what waits, together with a block that is not full, and what is left of blocks of which much is gone. */
  tidy(): void {
    const hasNew = this.waiting.size > 0;
    const loose = this.parts.filter((part) => isHollow(part) || (hasNew && !isFull(part)));
    if (hasNew) loose.push(partOf(packBlock([...this.waiting.values()])));
    this.parts = this.parts.filter((part) => !loose.includes(part));
    for (let group = takeGroup(loose); group.length > 0; group = takeGroup(loose)) {
      const joined = joinBlocks(group);
      if (joined.reports.length > 0) this.addPart(joined);
    }
  }

  /** What is stored, tidied. A block that was there before is the same object. */
  blocks(): Block[] {
    this.tidy();
    return this.parts.map(({ block }) => block);
  }

  /** The reports in which all words stand (as `queryWords` gives them), in no order; none for no words. */
  search(words: readonly string[]): FoundReport[] {
    if (words.length === 0) return [];
    const found = this.parts.flatMap((part) => searchPart(part, words));
    for (const report of this.waiting.values()) {
      const units = unitsOf(report);
      const places = words.map((word) => ({
        length: word.length,
        starts: placesOf(units, word),
      }));
      if (places.some(({ starts }) => starts.length === 0)) continue;
      found.push({ key: report.key, ...countHits(places, report.title.length) });
    }
    return found;
  }

  private addPart(block: Block): void {
    const part = partOf(block);
    block.reports.forEach(({ key, stamp }, nth) => {
      this.remove(key);
      this.homes.set(key, { stamp, part, nth });
    });
    this.parts.push(part);
  }
}

function searchPart({ block, wanted }: Part, words: readonly string[]): FoundReport[] {
  const all: { length: number; starts: Uint32Array }[] = [];
  for (const word of words) {
    const starts = placesIn(block, word);
    if (starts.length === 0) return [];
    all.push({ length: word.length, starts });
  }
  const found: FoundReport[] = [];
  const next = all.map(() => 0);
  block.reports.forEach(({ key, titleLength }, nth) => {
    const start = block.starts[nth] ?? 0;
    const end = block.starts[nth + 1] ?? 0;
    const places = all.map(({ length, starts }, word) => {
      const from = next[word] ?? 0;
      let to = from;
      while (to < starts.length && (starts[to] ?? 0) < end) to++;
      next[word] = to;
      return { length, starts: starts.subarray(from, to) };
    });
    if (wanted[nth] !== 1 || places.some(({ starts }) => starts.length === 0)) return;
    found.push({ key, ...countHits(places, start + titleLength) });
  });
  return found;
}

/** `titleEnd` in what the places count. */
function countHits(places: readonly Places[], titleEnd: number): { title: number; text: number } {
  const hits = hitsOf(places);
  const title = hits.filter(({ start }) => start < titleEnd).length;
  return { title, text: hits.length - title };
}

/** Takes as many parts from the front as one block shall hold. */
function takeGroup(parts: Part[]): Part[] {
  let units = 0;
  const behind = parts.findIndex(({ block }) => {
    const isEnough = units >= FULL;
    units += unitsIn(block);
    return isEnough;
  });
  return parts.splice(0, behind < 0 ? parts.length : behind);
}

function partOf(block: Block): Part {
  return { block, wanted: new Uint8Array(block.reports.length).fill(1) };
}

function unitsIn({ starts, reports }: Block): number {
  return starts[reports.length] ?? 0;
}

function isFull({ block }: Part): boolean {
  return unitsIn(block) >= FULL;
}

function isHollow({ wanted }: Part): boolean {
  const gone = wanted.reduce((sum, each) => sum + 1 - each, 0);
  return gone > 0 && gone >= wanted.length * GONE_PART;
}
