import { distinct, GRAM, SAMPLED_BELOW } from './fingerprints';
import { Issuers, type Holders } from './issuers';
import type { ReadReport } from './read';
import type { IndexedReport, ReuseIndex } from './reuseIndex';

/**
 * Wording that more other issuers use than this is nobody's own: with few issuers in the library more than half of
 * them, but never fewer than {@link FEWEST}; with many of them {@link MOST}, the number of sentences beyond which
 * sentence alignment leaves a gram out of account.
 */
const FEWEST = 3;
const MOST = 12;
/** From this part of its issuers on that work under one roof, wording was given to them (R31). */
const SAME_REGION = 2 / 3;

/** Phrases in at least these parts of all reports are formula and boilerplate (Lang & Stice-Lawrence 2015). */
export const FORMULA_BAND = 0.75;
export const BOILERPLATE_BAND = 0.3;
/** With fewer reports a part of them says little. */
export const ENOUGH_REPORTS = 100;

/** Whose a kept character is: the report's own as far as the library knows, 常见表述, or 统一格式文字 of a region. */
export const OWN_WORDING = 0;
export const COMMON_WORDING = 1;
export const REGION_WORDING = 2;

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
  /** By kept character of the report: one of the three above. */
  wording: Uint8Array;
  /** By report number: how many fingerprints that are not common it shares with the report. */
  shared: Uint32Array;
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
  const own = index.numberOf(as.key);
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(issuers.count / 2)));
  const kinds = new Uint8Array(hashes.length);
  const counts = new Uint32Array(hashes.length);
  const shared = new Uint32Array(index.limit);
  index.forHolders(hashes, (nth, numbers, count) => {
    const kind = kindOf(issuers.among(numbers, count), most);
    kinds[nth] = kind;
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? 0;
      if (number === own) continue;
      counts[nth] = (counts[nth] ?? 0) + 1;
      if (kind === OWN_WORDING) shared[number] = (shared[number] ?? 0) + 1;
    }
  });
  const reports = index.size - (own === null ? 0 : 1);
  const wording = new Uint8Array(report.masked.kept.length);
  const sample = { phrases: 0, formula: 0, boilerplate: 0 };
  report.prints.hashes.forEach((hash, at) => {
    const nth = lowerBound(hashes, hash);
    const kind = kinds[nth] ?? OWN_WORDING;
    const position = report.prints.positions[at] ?? 0;
    if (kind !== OWN_WORDING) wording.fill(kind, position, position + GRAM);
    if (hash >= SAMPLED_BELOW) return;
    sample.phrases++;
    const part = (counts[nth] ?? 0) / reports;
    if (part >= FORMULA_BAND) sample.formula++;
    else if (part >= BOILERPLATE_BAND) sample.boilerplate++;
  });
  return { issuers, wording, shared, bands: bandsOf(sample, reports) };
}

function kindOf({ count, inRegion }: Holders, most: number): number {
  if (count <= most) return OWN_WORDING;
  return inRegion >= count * SAME_REGION ? REGION_WORDING : COMMON_WORDING;
}

function bandsOf(
  { phrases, formula, boilerplate }: { phrases: number; formula: number; boilerplate: number },
  reports: number,
): FrequencyBands | null {
  if (reports < ENOUGH_REPORTS || phrases === 0) return null;
  return { formula: formula / phrases, boilerplate: boilerplate / phrases, reports };
}

/** In how many other reports a passage stands: those that have at least this part of its fingerprints. */
const MOST_OF_IT = 0.5;

/** How many reports have most of these fingerprints (distinct, ascending); `own`, the asking report, is not counted. */
export function frequencyOf(index: ReuseIndex, hashes: Uint32Array, own: number | null): number {
  const counts = new Map<number, number>();
  index.forHolders(hashes, (_nth, numbers, count) => {
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? 0;
      if (number !== own) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  });
  return [...counts.values()].filter((count) => count >= hashes.length * MOST_OF_IT).length;
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
