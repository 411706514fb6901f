import type { ReportMeta } from '../../../utils/report/types';
import { sampleReports } from '../anchoring/corpus';
import { Random } from '../anchoring/random';

/** A report that does not exist, and what was planted in it. */
export interface SyntheticReport {
  key: string;
  text: string;
  meta: Pick<ReportMeta, 'place' | 'org' | 'level' | 'title'> & { year: number };
  /** Sentences taken over from a report of another issuer, as they stand here, with the key of the source. */
  planted: { from: string; sentence: string }[];
}

/** What a report is made of, as in real ones: a third is everybody's or the region's, most of the rest is last year's. */
const SENTENCES = 130;
const FORMULAS = 24;
const OF_REGION = 10;
const PLANTED = 3;
const OWN = SENTENCES - FORMULAS - OF_REGION - PLANTED;
const KEPT = 0.6;
export const YEARS = 4;
const REGION = 10;
/** Part of the words of a sentence that every writer exchanges. */
const EXCHANGED = 0.45;

const SURNAMES = '青白红金银玉石松竹梅兰江河湖海山岭云霞星月风雷雨雪霜春秋冬夏';

/** Sentences of the sample site's reports; all other sentences are made from them. */
const sentences = [
  ...new Set(
    sampleReports
      .join('\n')
      .split(/(?<=[。；])|\n/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length >= 20 && sentence.length <= 90),
  ),
];
/** Pairs of Han characters as they stand in them: what words are exchanged for. */
const words = sentences.flatMap((sentence) => sentence.match(/[\u4e00-\u9fff]{2}/g) ?? []);

/**
 * A library of made-up issuers with four years each, made from the sample site's sentences with the same words in the
 * same places exchanged differently by every issuer. Each report keeps most of last year's sentences with other figures,
 * and takes a few over from an issuer elsewhere. The same seed gives the same library.
 */
export function* syntheticLibrary(count: number, seed: number): Generator<SyntheticReport> {
  const random = new Random(seed);
  const formulas = Array.from({ length: FORMULAS }, () => random.pick(sentences));
  const written = new Map<number, SyntheticReport[]>();
  const regional = new Map<number, string[]>();
  for (let n = 0; n < count; n++) {
    const issuer = Math.floor(n / YEARS);
    const region = Math.floor(issuer / REGION);
    const own = regional.get(region) ?? manyOf(OF_REGION, () => madeSentence(random));
    regional.set(region, own);
    const years = written.get(issuer) ?? [];
    const report = write(random, issuer, region, n % YEARS, [...formulas, ...own], years, written);
    written.set(issuer, [...years, report]);
    // A writer copies from what was published lately; the whole library need not stay in memory.
    written.delete(issuer - 200);
    yield report;
  }
}

function write(
  random: Random,
  issuer: number,
  region: number,
  year: number,
  common: readonly string[],
  earlier: readonly SyntheticReport[],
  written: ReadonlyMap<number, readonly SyntheticReport[]>,
): SyntheticReport {
  const place = `${nameOf(region)}市${nameOf(issuer)}县`;
  const last = earlier[earlier.length - 1]?.text.split('\n') ?? [];
  const body = manyOf(OWN, (at) => {
    const kept = last[at];
    return kept !== undefined && random.chance(KEPT)
      ? withOtherFigures(kept, random)
      : madeSentence(random);
  });
  const planted = manyOf(PLANTED, () => {
    const [elsewhere = 0] = random.shuffled([...written.keys()].slice(0, -1));
    const source = written.get(elsewhere)?.[0];
    const own = source?.text.split('\n').slice(0, OWN) ?? [];
    const long = own.filter((sentence) => sentence.length > 40);
    const sentence = long.length > 0 ? random.pick(long) : madeSentence(random);
    return { from: source?.key ?? '', sentence: withOtherFigures(sentence, random) };
  });
  const lines = [...body, ...planted.map(({ sentence }) => sentence), ...common];
  return {
    key: `${issuer}-${year}`,
    text: lines.join('\n'),
    meta: {
      place,
      org: `${place}人民政府`,
      level: '县区',
      title: `${place}${2021 + year}年法治政府建设年度报告`,
      year: 2021 + year,
    },
    planted: planted.filter(({ from }) => from !== ''),
  };
}

function madeSentence(random: Random): string {
  return random
    .pick(sentences)
    .replace(/[\u4e00-\u9fff]{2}/g, (word) =>
      random.chance(EXCHANGED) ? random.pick(words) : word,
    );
}

function withOtherFigures(sentence: string, random: Random): string {
  return sentence.replace(/\d+/g, () => String(random.between(2, 900)));
}

function nameOf(number: number): string {
  const letters = [...SURNAMES];
  const at = (place: number) =>
    letters[Math.floor(number / letters.length ** place) % letters.length];
  return [at(0), at(1), at(2)].join('');
}

function manyOf<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
