import { afterAll, bench, describe } from 'vitest';
import type { ReportRecord } from '../../utils/library/types';
import { openExtensionPage } from '../browser/harness';
import { megabytes, ms, spread } from './figures';
import { libraryOf, startWorker, type IndexScript } from './inBrowser/library';
import { syntheticLibrary, YEARS, type SyntheticReport } from './reuse/syntheticLibrary';

/**
 * The two indexes where they work: in workers of an extension page of the built extension, stored in IndexedDB.
 *
 * Measured with nothing else running (Chromium 156, 2 cores): shared wording median 30 ms warm, 169–223 ms cold, 48 MB held;
 * search 2–36 ms warm, 216–273 ms cold, 144 MB held. Other work on the machine makes all of it slower by as much.
 */
const SIZE = 10_000;
/** Reports that are looked up, and starts of a worker. */
const QUERIES = 40;
const STARTS = 5;

/** What a reader looks for: everywhere and rarely found, several words, one character, nothing. */
const WORDS = ['行政复议', '法治政府建设', '2023年', '执法 监督 培训 公示', '的', '没有人写过的话'];

function recordOf({ key, text, meta }: SyntheticReport): ReportRecord {
  const at = '2026-03-01T00:00:00.000Z';
  return {
    key,
    url: `http://www.example.gov.cn/${key}.html`,
    source: {
      url: '',
      documentTitle: '',
      heading: meta.title,
      metas: {},
      header: '',
      siteName: '',
      breadcrumb: '',
      text,
      linkShare: 0,
      attachments: [],
    },
    meta: {
      ...meta,
      period: 'year',
      publishedOn: null,
      dateSource: null,
      source: '',
      docNumber: null,
    },
    indicators: [],
    measures: {
      chars: text.length,
      boilerplateShare: 0,
      formulaShare: 0,
      vagueShare: 0,
      quantitiesPerThousand: 0,
    },
    fingerprint: key,
    firstReadAt: at,
    readAt: at,
    keptAt: at,
    deletedAt: null,
  };
}

/** The latest years, so that there is much to align. */
const asked: SyntheticReport[] = [];
function* records(): Generator<ReportRecord> {
  let count = 0;
  for (const report of syntheticLibrary(SIZE, 1)) {
    if (report.key.endsWith('-3') && count % (SIZE / QUERIES) < YEARS) asked.push(report);
    count++;
    yield recordOf(report);
  }
}

const harness = await libraryOf(records());
const page = await openExtensionPage(harness, 'options.html');
afterAll(() => harness.close());

const reports = asked.map(({ key, text, meta }) => ({ key, text, meta, set: [] }));
// The browser's own work after the start and after so many writes must not be measured.
const rest = () => page.waitForTimeout(3_000);

/** One worker asked for all of these, watched: the time of each answer, and what it holds in the end. */
async function askedOfOne(script: IndexScript, questions: readonly unknown[]) {
  const worker = await startWorker(page, script, true);
  const times: number[] = [];
  for (const question of questions) times.push(await worker.ask(question));
  const { objects, arrays } = await worker.held();
  await worker.end();
  const held = `${megabytes(objects + arrays)}, of it typed arrays ${megabytes(arrays)}`;
  return { first: times[0] ?? 0, further: times.slice(1), held };
}

/** A new worker for each of these, with the stored index: the time from its start to the answer. */
async function askedOfNew(script: IndexScript, questions: readonly unknown[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions.slice(0, STARTS)) times.push(await askNew(script, question));
  return times;
}

async function askNew(script: IndexScript, question: unknown): Promise<number> {
  const worker = await startWorker(page, script);
  const time = await worker.ask(question);
  await worker.end();
  return time;
}

const building = await askedOfOne('/reuse.js', reports.slice(0, 1));
await rest();
const cold = await askedOfNew('/reuse.js', reports);
const warm = await askedOfOne('/reuse.js', reports);
const buildingSearch = await askedOfOne('/search.js', WORDS.slice(0, 1));
await rest();
const coldSearch = await askedOfNew('/search.js', WORDS);
// Twice: the reader who types asks again and again.
const warmSearch = await askedOfOne('/search.js', [...WORDS, ...WORDS]);
const latter = warmSearch.further.slice(-WORDS.length);

console.log(
  [
    `${SIZE} synthetic reports, in a worker of an extension page in Chromium`,
    `reuse: first build                     (at most 30 ms each)  ${ms(building.first / SIZE)} for each report, ${ms(building.first)} in all`,
    `  query, warm                          (at most 50 ms)       ${spread(warm.further)}`,
    `  worker, stored index and one query   (at most 250 ms)      ${spread(cold)}`,
    `  held by the worker                   (at most 150 MB)      ${warm.held}; after the build ${building.held}`,
    `search: first build                    (no bound)            ${ms(buildingSearch.first / SIZE)} for each report, ${ms(buildingSearch.first)} in all`,
    `  query, warm                          (at most 100 ms)      ${spread(warmSearch.further)}`,
    ...WORDS.map((word, nth) => `    ${word}: ${ms(latter[nth] ?? 0)}`),
    `  worker, stored index and one query   (no bound)            ${spread(coldSearch)}`,
    `  held by the worker                   (no bound)            ${warmSearch.held}`,
  ].join('\n'),
);

describe(`a library of ${SIZE} reports in Chromium`, () => {
  bench(
    'start the worker of shared wording and look one report up',
    async () => void (await askNew('/reuse.js', reports[0])),
    { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
