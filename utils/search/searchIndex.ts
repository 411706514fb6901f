import { packBlock, unitsOf, type Block, type SearchedReport } from './block';
import { forHits, placesOf, type Places } from './hits';
import { joinBlocks, type Part } from './join';
import { placesIn } from './phrase';

/** A report in which every word of a query stands. */
export interface FoundReport {
  key: string;
  /** Hits in its title and in its text (see `forHits`). */
  title: number;
  text: number;
}

/**
 * Units of a block that takes no more reports, about 700 of them: small enough to be written anew for a few reports,
 * large enough that the pairs of a block, which every block lists anew, are a small part of it.
 */
const FULL = 1 << 22;
/** A block is joined with new reports when it is at most so many times as large: so each is moved a few times only. */
const GROWTH = 3;
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

  /** Packs what waits, joins it with blocks that are not much larger, and clears out blocks of which much is gone. */
  tidy(): void {
    for (const part of this.parts.filter(isHollow)) this.replace([part]);
    if (this.waiting.size === 0) return;
    const added = partOf(packBlock([...this.waiting.values()]));
    const joined = [added];
    let units = unitsIn(added.block);
    for (const part of [...this.parts].reverse()) {
      const own = unitsIn(part.block);
      if (own >= FULL || own > units * GROWTH) break;
      joined.unshift(part);
      units += own;
    }
    this.replace(joined);
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
      const places = words.map((word) => placesOf(units, word));
      if (places.some(isEmpty)) continue;
      found.push({ key: report.key, ...countHits(places, report.title.length) });
    }
    return found;
  }

  /** Puts one block in place of some. */
  private replace(parts: readonly Part[]): void {
    const joined = joinBlocks(parts);
    this.parts = this.parts.filter((part) => !parts.includes(part));
    if (joined.reports.length > 0) this.addPart(joined);
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
  const places: (Places & { starts: Uint32Array })[] = [];
  for (const word of words) {
    const starts = placesIn(block, word);
    if (starts.length === 0) return [];
    places.push({ length: word.length, starts, from: 0, to: 0 });
  }
  const found: FoundReport[] = [];
  block.reports.forEach(({ key, titleLength }, nth) => {
    const end = block.starts[nth + 1] ?? 0;
    for (const word of places) {
      word.from = word.to;
      while (word.to < word.starts.length && (word.starts[word.to] ?? 0) < end) word.to++;
    }
    if (wanted[nth] !== 1 || places.some(isEmpty)) return;
    found.push({ key, ...countHits(places, (block.starts[nth] ?? 0) + titleLength) });
  });
  return found;
}

/** `titleEnd` in what the places count. */
function countHits(places: readonly Places[], titleEnd: number): { title: number; text: number } {
  const counts = { title: 0, text: 0 };
  forHits(places, (start) => {
    if (start < titleEnd) counts.title++;
    else counts.text++;
  });
  return counts;
}

function isEmpty({ from, to }: Places): boolean {
  return from === to;
}

function partOf(block: Block): Part {
  return { block, wanted: new Uint8Array(block.reports.length).fill(1) };
}

function unitsIn({ starts, reports }: Block): number {
  return starts[reports.length] ?? 0;
}

function isHollow({ wanted }: Part): boolean {
  const gone = wanted.reduce((sum, each) => sum + 1 - each, 0);
  return gone > 0 && gone >= wanted.length * GONE_PART;
}
