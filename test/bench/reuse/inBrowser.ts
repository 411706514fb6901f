import type { Page } from 'playwright-core';
import type { ReportRecord } from '../../../utils/library/types';
import { launchExtension, openExtensionPage } from '../../browser/harness';
import { syntheticLibrary, type SyntheticReport } from './syntheticLibrary';

/**
 * Measures the reuse index where it works: in the worker of an extension page, with the index stored in IndexedDB.
 * Wants the built extension; run by `npx vite-node test/bench/reuse/inBrowser.ts [reports]`. Prints, asserts nothing.
 */
const SIZE = Number(process.argv[2] ?? 10_000);
/** Rows handed over to the browser at once. */
const BATCH = 250;

const ms = (time: number) => `${time.toFixed(0)} ms`;

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

/** Puts rows into the extension's own database, past its messages: it is not the writing that is measured. */
async function store(page: Page, rows: ReportRecord[]): Promise<void> {
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('reports', 'readwrite');
          for (const record of records) writing.objectStore('reports').put(record);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(new Error('the rows cannot be written'));
        };
      }),
    rows,
  );
}

/** Starts a new worker and asks it for these reports, one after the other: the time of each answer (ms). */
async function ask(page: Page, reports: readonly SyntheticReport[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    const worker = new Worker('/reuse.js');
    const times: number[] = [];
    let before = started;
    for (const [number, report] of asked.entries()) {
      await new Promise<void>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<{ say: string }>) => {
          if (data.say === 'answer') resolve();
          if (data.say === 'failed') reject(new Error('no answer'));
        };
        worker.postMessage({ ask: number, report: { ...report, set: [] } });
      });
      times.push(performance.now() - before);
      before = performance.now();
    }
    worker.terminate();
    return times;
  }, reports);
}

const harness = await launchExtension({ pages: [] });
const page = await openExtensionPage(harness, 'library.html');
await page.waitForTimeout(1_000);
const asked: SyntheticReport[] = [];
let waiting: ReportRecord[] = [];
for (const report of syntheticLibrary(SIZE, 1)) {
  waiting.push(recordOf(report));
  if (report.key.endsWith('-3')) asked.push(report);
  if (waiting.length < BATCH) continue;
  await store(page, waiting);
  waiting = [];
}
await store(page, waiting);
await page.goto('about:blank');
const quiet = await openExtensionPage(harness, 'options.html');
const some = asked.filter((_, n) => n % 100 === 0).slice(0, 20);
const [building = 0] = await ask(quiet, some.slice(0, 1));
const [cold = 0, ...warm] = await ask(quiet, some);
console.log(
  [
    `${SIZE} synthetic reports in Chromium`,
    `first build                        ${ms(building)}`,
    `worker, stored index and one query (at most 250 ms)  ${ms(cold)}`,
    `query, warm                        (at most 50 ms)   ${warm.map(ms).join(', ')}`,
  ].join('\n'),
);
await harness.close();
