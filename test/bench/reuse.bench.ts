import { bench, describe } from 'vitest';
import { searchReuse } from '../../utils/compare/reuse/findReuse';
import { distinct } from '../../utils/compare/reuse/fingerprints';
import { indexedAs, readForReuse, type ReadReport } from '../../utils/compare/reuse/read';
import { ReuseIndex } from '../../utils/compare/reuse/reuseIndex';
import { readIndex, writeIndex } from '../../utils/compare/reuse/serialize';
import { megabytes, ms, spread, timed } from './figures';
import { syntheticLibrary, type SyntheticReport } from './reuse/syntheticLibrary';

/** Reports in the library, and how many of them are searched for. */
const SIZE = 10_000;
const QUERIES = 200;

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const shelf = new Map<string, SyntheticReport>();
const index = new ReuseIndex();

function add(report: SyntheticReport): void {
  const read = readForReuse(report);
  index.put(indexedAs(report.key, '', report.meta), distinct(read.prints.hashes));
}

/** One report sought in the library: looked up, its best candidates read and aligned. */
function query(asked: SyntheticReport, searched = index) {
  const read = readForReuse(asked);
  const as = indexedAs(asked.key, '', asked.meta);
  const search = searchReuse(searched, read, as, []);
  return search.candidates.map((candidate) => {
    const there = shelf.get(candidate.key);
    if (!there) throw new Error(`no report ${candidate.key}`);
    const report: ReadReport = readForReuse(there);
    return { ...candidate, passages: search.passagesIn(report) };
  });
}

function printMeasures(blob: ArrayBuffer, adding: readonly number[]): void {
  // The latest years, so that last year's report is the one that most was kept from.
  const latest = [...shelf.values()].filter(({ key }) => key.endsWith('-3'));
  const asked = latest.filter((_, n) => n % Math.floor(latest.length / QUERIES) === 0);
  const found = asked.map((report) => ({ report, ...timed(() => query(report)) }));
  const lastYear = found.filter(({ report, value }) => {
    const own = value.filter(({ isOwn }) => isOwn).map(({ key }) => key);
    const [issuer, year] = report.key.split('-').map(Number);
    return own[0] === `${issuer ?? 0}-${(year ?? 0) - 1}`;
  });
  const planted = found.flatMap(({ report, value }) =>
    report.planted.map(({ from, sentence }) => {
      const start = report.text.indexOf(sentence);
      const issuer = from.replace(/-.*/, '-');
      return value.some(
        ({ key, passages }) =>
          key.startsWith(issuer) &&
          passages.some(({ here }) => here.start <= start && start < here.end),
      );
    }),
  );
  const cold = Array.from({ length: 5 }, (_, n) => {
    const bytes = blob.slice(0);
    return timed(() => query(asked[n] ?? asked[0]!, readIndex(bytes) ?? undefined)).time;
  });
  const lines = [
    `${SIZE} synthetic reports of ${Math.round(average([...shelf.values()].map(({ text }) => text.length)))} characters`,
    `add one                (at most 30 ms)   ${spread(adding)}, mean ${ms(average(adding))}`,
    `  packing them now and then                ${spread(tidying)}, ${ms((average(tidying) * tidying.length) / SIZE)} for each added`,
    `query, warm            (at most 50 ms)   ${spread(found.map(({ time }) => time))}`,
    `query, stored index    (at most 250 ms)  ${spread(cold)}`,
    `index, a report        (at most 6 KB)    ${kilobytes(blob.byteLength / SIZE)}`,
    `index, in memory       (at most 150 MB)  ${megabytes(blob.byteLength)}; what a worker holds is measured in Chromium`,
    `last year's report first among the issuer's own: ${lastYear.length} of ${found.length}`,
    `planted sentences found in a report of their source: ${planted.filter(Boolean).length} of ${planted.length}`,
  ];
  console.log(lines.join('\n'));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

const adding: number[] = [];
const tidying: number[] = [];
for (const report of syntheticLibrary(SIZE, 1)) {
  shelf.set(report.key, report);
  adding.push(timed(() => add(report)).time);
  if (index.isUntidy) tidying.push(timed(() => index.tidy()).time);
}
const stored = await writeIndex(index).arrayBuffer();
printMeasures(stored, adding);

const sample = [...shelf.values()].filter((_, n) => n % 97 === 96);
let turn = 0;
const next = () => sample[turn++ % sample.length]!;

describe(`a library of ${SIZE} reports`, () => {
  bench('look one report up and align the best', () => void query(next()));
  bench('add one', () => add({ ...next(), key: `new ${turn % 50}` }));
});

describe('the same from the stored index (at most 250 ms)', () => {
  bench('read the index and look one report up', () => {
    void query(next(), readIndex(stored.slice(0)) ?? undefined);
  });
});
