import { isSameIssuer } from './read';
import type { IndexedReport, ReuseIndex } from './reuseIndex';

/** Other issuers that have some wording. */
export interface Holders {
  count: number;
  /** How many of them belong to the region that was asked for. */
  inRegion: number;
}

/** The issuers behind the reports of an index, as seen by one of them. */
export class Issuers {
  /** By report number: a number for each issuer, -1 for a report of the asking issuer. */
  private readonly issuerOf: Int32Array;
  private readonly isInRegion: Uint8Array;
  private readonly seen: Int32Array;
  private round = 0;
  /** How many other issuers there are. */
  readonly count: number;

  constructor(index: ReuseIndex, { issuer, region }: Pick<IndexedReport, 'issuer' | 'region'>) {
    const numbers = new Map<string, number>();
    this.issuerOf = new Int32Array(index.limit).fill(-1);
    this.isInRegion = new Uint8Array(index.limit);
    for (let report = 0; report < index.limit; report++) {
      const row = index.at(report);
      if (!row) continue;
      // Reports of issuers that are not known are each taken for one of their own.
      const name = row.issuer || row.key;
      const number = numbers.get(name) ?? (isSameIssuer(row.issuer, issuer) ? -1 : numbers.size);
      numbers.set(name, number);
      this.issuerOf[report] = number;
      this.isInRegion[report] = Number(region !== '' && row.region === region);
    }
    this.count = [...numbers.values()].filter((number) => number >= 0).length;
    this.seen = new Int32Array(numbers.size + 1);
  }

  /** A number for the issuer of a report; -1 for the asking issuer. */
  of(report: number): number {
    return this.issuerOf[report] ?? -1;
  }

  /** The other issuers of these reports. */
  among(reports: Uint32Array): Holders {
    this.round++;
    const holders = { count: 0, inRegion: 0 };
    for (let i = 0; i < reports.length; i++) {
      const report = reports[i] ?? 0;
      const issuer = this.issuerOf[report] ?? -1;
      if (issuer < 0 || this.seen[issuer] === this.round) continue;
      this.seen[issuer] = this.round;
      holders.count++;
      holders.inRegion += this.isInRegion[report] ?? 0;
    }
    return holders;
  }
}
