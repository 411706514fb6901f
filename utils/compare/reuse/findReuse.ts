import type { Span } from '../../report/types';
import { distinct } from './fingerprints';
import {
  COMMON_WORDING,
  frequenciesOf,
  frequencyOf,
  OWN_WORDING,
  type Frequencies,
  type FrequencyBands,
} from './frequencies';
import { keptRange } from './mask';
import { SHORTEST_PASSAGE, sharedPassages, type SharedPassage } from './passages';
import type { ReadReport } from './read';
import type { IndexedReport, ReuseIndex } from './reuseIndex';

/**
 * Reports that are aligned: the best of so many other issuers, one of each since its other years mostly say the same,
 * and so many of the same issuer (measured: 3 ms each).
 */
const MOST_OTHERS = 5;
const MOST_OWN = 3;
/** A passage of {@link SHORTEST_PASSAGE} characters has at least two fingerprints. */
const FEWEST_SHARED = 2;

/** A report of the library that may share passages. */
export interface Candidate {
  key: string;
  /** Of the same issuer: another year, or a copy. */
  isOwn: boolean;
}

/** A shared passage and how many other reports of the library have most of it. */
export interface FoundPassage extends SharedPassage {
  frequency: number;
}

/** Wording of many issuers. */
export interface CommonPassage extends Span {
  kind: 'format' | 'wording';
  frequency: number;
}

/** A search for what one report shares with a library; texts of the candidates are fetched by the caller in between. */
export interface ReuseSearch {
  /** Other issuers' first, best first. */
  candidates: Candidate[];
  /** The passages that the report shares with a candidate. */
  passagesIn(candidate: ReadReport): FoundPassage[];
  /** 统一格式文字 and 常见表述 of the report, in text order. */
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
  const own = index.numberOf(as.key);
  const found = frequenciesOf(index, report, as);
  const wording = found.wording.slice();
  for (const phrase of set) {
    const { from, to } = keptRange(report.masked, phrase);
    for (let i = from; i < to; i++) wording[i] ||= COMMON_WORDING;
  }
  const frequency = (span: Span) => frequencyOf(index, printsIn(report, span), own);
  return {
    candidates: candidatesOf(index, found, own),
    passagesIn: (candidate) =>
      sharedPassages(report, candidate, wording).map((passage) => ({
        ...passage,
        frequency: Math.max(1, frequency(passage.here)),
      })),
    common: commonPassages(report, found.wording).map((passage) => ({
      ...passage,
      frequency: frequency(passage),
    })),
    bands: found.bands,
    length: report.masked.kept.length,
  };
}

function candidatesOf(
  index: ReuseIndex,
  { shared, issuers }: Frequencies,
  self: number | null,
): Candidate[] {
  const numbers: number[] = [];
  shared.forEach((count, number) => {
    if (count >= FEWEST_SHARED && number !== self) numbers.push(number);
  });
  numbers.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  const own = numbers.filter((number) => issuers.of(number) < 0);
  const others = numbers.filter((number) => issuers.of(number) >= 0);
  const first = new Map(others.map((number) => [issuers.of(number), number] as const).reverse());
  const best = others.filter((number) => first.get(issuers.of(number)) === number);
  const rows = (chosen: readonly number[], isOwn: boolean) =>
    chosen.flatMap((number) => {
      const row = index.at(number);
      return row ? [{ key: row.key, isOwn }] : [];
    });
  return [...rows(best.slice(0, MOST_OTHERS), false), ...rows(own.slice(0, MOST_OWN), true)];
}

/** The distinct fingerprints whose grams lie in a span. */
function printsIn({ masked, prints }: ReadReport, span: Span): Uint32Array {
  const { from, to } = keptRange(masked, span);
  return distinct(
    prints.hashes.filter((_hash, at) => {
      const position = prints.positions[at] ?? 0;
      return position >= from && position < to;
    }),
  );
}

/** Stretches of common wording that are as long as a passage must be. */
function commonPassages(
  { masked }: ReadReport,
  wording: Uint8Array,
): Omit<CommonPassage, 'frequency'>[] {
  const passages: Omit<CommonPassage, 'frequency'>[] = [];
  for (let from = 0; from < wording.length;) {
    const kind = wording[from] ?? OWN_WORDING;
    let to = from + 1;
    while (to < wording.length && wording[to] === kind) to++;
    if (kind !== OWN_WORDING && to - from >= SHORTEST_PASSAGE) {
      const [start = 0, end = 0] = [masked.starts[from], masked.ends[to - 1]];
      passages.push({ start, end, kind: kind === COMMON_WORDING ? 'wording' : 'format' });
    }
    from = to;
  }
  return passages;
}
