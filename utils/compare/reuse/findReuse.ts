import type { Span } from '../../report/types';
import { candidatesOf, type Candidate } from './candidates';
import {
  COMMON_WORDING,
  frequenciesOf,
  OWN_WORDING,
  type Frequencies,
  type FrequencyBands,
} from './frequencies';
import { lowerBound } from './lowerBound';
import { keptRange } from './mask';
import { SHORTEST_PASSAGE, sharedPassages, type SharedPassage } from './passages';
import type { ReadReport } from './read';
import type { IndexedReport, ReuseIndex } from './reuseIndex';

/** A shared passage and how many other reports of the library have most of it, the one it was found in among them. */
export interface FoundPassage extends SharedPassage {
  frequency: number;
}

/** Wording of many issuers: of one region (统一格式文字) or of any (常见表述), and how many other reports have it. */
export interface CommonPassage extends Span {
  kind: 'region' | 'anywhere';
  frequency: number;
}

/** A search for what one report shares with a library; the caller fetches the candidates' texts in between. */
export interface ReuseSearch {
  candidates: Candidate[];
  /** The passages that the report shares with a candidate. */
  passagesIn(candidate: ReadReport): FoundPassage[];
  /** Wording of many in the report, in text order. */
  common: CommonPassage[];
  bands: FrequencyBands | null;
  /** Kept characters of the report: what shares are counted of. */
  length: number;
}

/**
 * Begins the search. `set`: spans of the report that are no one's own wording although a small library cannot tell:
 * headings, and what the shipped rules take for boilerplate.
 */
export function searchReuse(
  index: ReuseIndex,
  report: ReadReport,
  as: Pick<IndexedReport, 'key' | 'issuer' | 'region'>,
  set: readonly Span[],
): ReuseSearch {
  const found = frequenciesOf(index, report, as);
  const wording = found.wording.slice();
  for (const span of set) {
    const { from, to } = keptRange(report.masked, span);
    for (let i = from; i < to; i++) wording[i] ||= COMMON_WORDING;
  }
  return {
    candidates: candidatesOf(index, found),
    passagesIn: (candidate) =>
      sharedPassages(report, candidate, wording).map((passage) => ({
        ...passage,
        frequency: reportsWith(report, passage.here, found),
      })),
    common: commonPassages(report, found),
    bands: found.bands,
    length: report.masked.kept.length,
  };
}

/** The fingerprints whose grams begin in a span, as positions in the list of distinct ones. */
function printsIn({ masked, prints }: ReadReport, span: Span, hashes: Uint32Array): number[] {
  const { from, to } = keptRange(masked, span);
  const first = lowerBound(prints.positions, from);
  const end = lowerBound(prints.positions, to);
  const found = prints.hashes.subarray(first, end);
  return [...new Set(Array.from(found, (hash) => lowerBound(hashes, hash)))];
}

/** How many reports have at least half of the fingerprints of a passage, those of common wording left aside. */
function reportsWith(report: ReadReport, span: Span, { hashes, holders }: Frequencies): number {
  const lists = printsIn(report, span, hashes).flatMap((nth) => {
    const numbers = holders[nth];
    return numbers ? [numbers] : [];
  });
  const counts = new Map<number, number>();
  for (const number of lists.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = [...counts.values()].filter((count) => count * 2 >= lists.length).length;
  return Math.max(1, most);
}

/** Stretches of common wording that are as long as a passage must be. */
function commonPassages(report: ReadReport, found: Frequencies): CommonPassage[] {
  const { masked } = report;
  const { wording } = found;
  const passages: CommonPassage[] = [];
  for (let from = 0, to = 0; from < wording.length; from = to) {
    const kind = wording[from] ?? OWN_WORDING;
    while (to < wording.length && wording[to] === kind) to++;
    if (kind === OWN_WORDING || to - from < SHORTEST_PASSAGE) continue;
    const span = { start: masked.starts[from] ?? 0, end: masked.ends[to - 1] ?? 0 };
    passages.push({
      ...span,
      kind: kind === COMMON_WORDING ? 'anywhere' : 'region',
      frequency: middle(printsIn(report, span, found.hashes).map((nth) => found.counts[nth] ?? 0)),
    });
  }
  return passages;
}

/** The median. */
function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
