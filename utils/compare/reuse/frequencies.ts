import { distinct, GRAM, SAMPLED_BELOW } from './fingerprints';
import { Issuers, type Holders } from './issuers';
import { lowerBound } from '../../bytes/lowerBound';
import type { ReadReport } from './read';
import type { IndexedReport, ReuseIndex } from './reuseIndex';

/**
 * Wording that more other issuers use than this is nobody's own: with few issuers in the library more than half of
 * them, but never fewer than {@link FEWEST}; with many of them {@link MOST}, the number of sentences beyond which
 * sentence alignment leaves a gram out of account. Wording that more than {@link FEWEST} offices of one region use, and
 * hardly anyone else, was given to them (R31).
 */
const FEWEST = 3;
const MOST = 12;
/** The part of its issuers that must belong to the region. */
const SAME_REGION = 2 / 3;

/** Phrases in at least these parts of all reports are formula and boilerplate (Lang & Stice-Lawrence 2015). */
const FORMULA_BAND = 0.75;
const BOILERPLATE_BAND = 0.3;
/** With fewer reports a part of them says little. */
const ENOUGH_REPORTS = 100;

/** Whose a kept character is: the report's own as far as the library knows, 常见表述, or 统一格式文字 of a region. */
export const OWN_WORDING = 0;
export const COMMON_WORDING = 1;
/** Wording of many offices of one region. */
const REGION_WORDING = 2;

/** How much of a report's wording stands in many reports, as shares (0–1) of its phrases of 8 characters. */
export interface FrequencyBands {
  /** In {@link FORMULA_BAND} of the reports and more. */
  formula: number;
  /** In {@link BOILERPLATE_BAND} and more, but not as many. */
  boilerplate: number;
  /** How many reports it was compared with. */
  reports: number;
}

/** What an index knows of a report's wording. */
export interface Frequencies {
  issuers: Issuers;
  /** The distinct fingerprints of the report, ascending. */
  hashes: Uint32Array;
  /** By fingerprint: how many other reports have it. */
  counts: Uint32Array;
  /** By fingerprint: the other reports that have it; none for common wording. */
  holders: (number[] | undefined)[];
  /** By kept character of the report: whose it is. */
  wording: Uint8Array;
  /** Null as long as there are fewer than {@link ENOUGH_REPORTS}. */
  bands: FrequencyBands | null;
}

/** Looks all fingerprints of a report up in an index; the report itself, if it is there, does not count. */
export function frequenciesOf(
  index: ReuseIndex,
  report: ReadReport,
  as: Pick<IndexedReport, 'key' | 'issuer' | 'region'>,
): Frequencies {
  const hashes = distinct(report.prints.hashes);
  const issuers = new Issuers(index, as);
  const self = index.numberOf(as.key);
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(issuers.count / 2)));
  const kinds = new Uint8Array(hashes.length);
  const counts = new Uint32Array(hashes.length);
  const holders = new Array<number[] | undefined>(hashes.length);
  index.forHolders(hashes, self, (nth, count, reports) => {
    const kind = kindOf(issuers.among(reports), most);
    counts[nth] = count;
    kinds[nth] = kind;
    if (kind === OWN_WORDING) holders[nth] = Array.from(reports);
  });
  const wording = new Uint8Array(report.masked.kept.length);
  report.prints.hashes.forEach((hash, at) => {
    const kind = kinds[lowerBound(hashes, hash)] ?? OWN_WORDING;
    const position = report.prints.positions[at] ?? 0;
    if (kind !== OWN_WORDING) wording.fill(kind, position, position + GRAM);
  });
  const others = index.size - Number(self !== null);
  const bands = bandsOf(
    report.prints.hashes,
    (hash) => counts[lowerBound(hashes, hash)] ?? 0,
    others,
  );
  return { issuers, hashes, counts, holders, wording, bands };
}

function kindOf({ count, inRegion }: Holders, most: number): number {
  if (inRegion > FEWEST && inRegion >= count * SAME_REGION) return REGION_WORDING;
  return count > most ? COMMON_WORDING : OWN_WORDING;
}

/** How much of a report lies in the bands, by the phrases that are chosen by their own characters alone. */
function bandsOf(
  prints: Uint32Array,
  countOf: (hash: number) => number,
  reports: number,
): FrequencyBands | null {
  const sample = prints.filter((hash) => hash < SAMPLED_BELOW);
  if (reports < ENOUGH_REPORTS || sample.length === 0) return null;
  const parts = Array.from(sample, (hash) => countOf(hash) / reports);
  const share = (least: number) => parts.filter((part) => part >= least).length / parts.length;
  const formula = share(FORMULA_BAND);
  return { formula, boilerplate: share(BOILERPLATE_BAND) - formula, reports };
}
