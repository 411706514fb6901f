import { lowerBound } from '../../bytes/lowerBound';
import {
  emptySegment,
  findInSegment,
  joinSegments,
  packSegment,
  type ReportNumbers,
  type Segment,
} from './segment';

/** What the index knows of a report beside its fingerprints. */
export interface IndexedReport {
  key: string;
  /** Names the text that was indexed (SHA-256 of the folded text): another one means that it has to be read anew. */
  stamp: string;
  /** Whom the report is about (`subjectOf`), '' when that is not known. */
  issuer: string;
  /** The unit above the issuer, whose offices may all have been given the same wording; '' when not known. */
  region: string;
}

/** Reports that wait to be packed, at least, and as a part of the packed ones: they are looked through one by one. */
const MOST_WAITING = 64;
const WAITING_PART = 1 / 32;

/** Reports that are named for a fingerprint: more than have wording that is not common. */
const MOST_LISTED = 256;

/**
 * The reuse index of a library: from a fingerprint to the reports that have it. Reports are added, replaced and removed
 * one by one; what was added lately waits unpacked, what was removed is passed over, until {@link tidy} packs.
 * The number of a report holds until the next `tidy`.
 */
export class ReuseIndex {
  private packed: Segment;
  /** By number; null for one that was removed. */
  private rows: (IndexedReport | null)[];
  /** Distinct fingerprints, ascending, of the reports that wait; the first has the number `rows.length − waiting.length`. */
  private waiting: Uint32Array[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(rows: readonly IndexedReport[] = [], packed: Segment = emptySegment()) {
    this.rows = [...rows];
    this.packed = packed;
    rows.forEach(({ key }, number) => this.numbers.set(key, number));
  }

  /** How many reports are in it. */
  get size(): number {
    return this.numbers.size;
  }

  /** Numbers of reports are below this; some of them may be free. */
  get limit(): number {
    return this.rows.length;
  }

  get(key: string): IndexedReport | null {
    return this.at(this.numbers.get(key) ?? -1);
  }

  at(number: number): IndexedReport | null {
    return this.rows[number] ?? null;
  }

  numberOf(key: string): number | null {
    return this.numbers.get(key) ?? null;
  }

  /** Adds a report, in place of the one with the same key. `hashes`: distinct and ascending. */
  put(report: IndexedReport, hashes: Uint32Array): void {
    this.remove(report.key);
    this.numbers.set(report.key, this.rows.length);
    this.rows.push(report);
    this.waiting.push(hashes);
  }

  /** Unknown keys are passed over. */
  remove(key: string): void {
    const number = this.numbers.get(key);
    if (number === undefined) return;
    this.numbers.delete(key);
    this.rows[number] = null;
  }

  /** Whether enough has changed that a search would be slower than it need be. */
  get isUntidy(): boolean {
    const packed = this.rows.length - this.waiting.length;
    const most = Math.max(MOST_WAITING, packed * WAITING_PART);
    return this.waiting.length > most || this.rows.length - this.size > most;
  }

  /** Packs what waits and forgets what was removed. Linear in the size of the index (measured: 0.1 s for 10,000 reports). */
  tidy(): void {
    if (this.waiting.length === 0 && this.rows.length === this.size) return;
    const renumbered = new Int32Array(this.rows.length).fill(-1);
    const left: IndexedReport[] = [];
    this.rows.forEach((row, number) => {
      if (row) renumbered[number] = left.push(row) - 1;
    });
    const added = packSegment(this.waiting, this.rows.length - this.waiting.length);
    this.packed = joinSegments(this.packed, added, renumbered, left.length);
    this.rows = left;
    this.waiting = [];
    left.forEach(({ key }, number) => this.numbers.set(key, number));
  }

  /** The rows and the packed fingerprints, tidied: what is stored. */
  contents(): { rows: readonly IndexedReport[]; packed: Segment } {
    this.tidy();
    return { rows: this.rows.filter((row) => row !== null), packed: this.packed };
  }

  /**
   * Calls `visit` once for every fingerprint of `hashes` (distinct, ascending) that some report has beside `self`: how
   * many these are, and their numbers, of more than {@link MOST_LISTED} only some from everywhere in the library. The
   * list is valid only during the call.
   */
  forHolders(
    hashes: Uint32Array,
    self: number | null,
    visit: (nth: number, count: number, reports: Uint32Array) => void,
  ): void {
    const recent = this.recentHolders(hashes);
    const counted = Uint8Array.from(this.rows, (row) => Number(row !== null));
    if (self !== null) counted[self] = 0;
    const isWhole = this.rows.length === this.size;
    const listed = new Uint32Array(MOST_LISTED);
    const { reports } = this.packed;
    for (let nth = 0; nth < hashes.length; nth++) {
      const { start, end } = findInSegment(this.packed, hashes[nth] ?? 0);
      const added = recent.get(nth) ?? [];
      let count = 0;
      let length = 0;
      const step = Math.ceil((end - start + added.length) / MOST_LISTED);
      const take = (number: number) => {
        if (counted[number] === 1 && count++ % step === 0) listed[length++] = number;
      };
      if (step > 1 && isWhole) {
        // Very common, as a third of most reports is: it would take long to go through all of them.
        for (let at = start; at < end; at += step) listed[length++] = reports[at] ?? 0;
        count = end - start + added.length - Number(hasSelf(reports, self, start, end, added));
      } else {
        for (let at = start; at < end; at++) take(reports[at] ?? 0);
        added.forEach(take);
      }
      if (count > 0) visit(nth, count, listed.subarray(0, length));
    }
  }

  /** Among the reports that wait: who has which of the fingerprints. */
  private recentHolders(hashes: Uint32Array): Map<number, number[]> {
    const holders = new Map<number, number[]>();
    const first = this.rows.length - this.waiting.length;
    this.waiting.forEach((own, nth) => {
      const number = first + nth;
      if (!this.rows[number]) return;
      for (let a = 0, b = 0; a < hashes.length && b < own.length;) {
        const difference = (hashes[a] ?? 0) - (own[b] ?? 0);
        if (difference === 0) {
          const known = holders.get(a);
          if (known) known.push(number);
          else holders.set(a, [number]);
        }
        if (difference <= 0) a++;
        if (difference >= 0) b++;
      }
    });
    return holders;
  }
}

function hasSelf(
  reports: ReportNumbers,
  self: number | null,
  start: number,
  end: number,
  added: readonly number[],
): boolean {
  if (self === null) return false;
  return reports[lowerBound(reports, self, start, end)] === self || added.includes(self);
}
