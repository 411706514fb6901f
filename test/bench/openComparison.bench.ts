import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, bench, describe } from 'vitest';
import { hashOf, type ComparisonTab } from '../../components/library/address';
import { recordOf } from '../../utils/library/reports';
import { textSource } from '../../utils/report/source';
import { openExtensionPage } from '../browser/harness';
import manifest from '../fixtures/site/manifest.json';
import { spread } from './figures';
import { libraryOf } from './inBrowser/library';

/**
 * Opening a comparison of ten kept reports in the library page of the built extension, from the table of reports until
 * the tab is on the screen.
 *
 * Measured with nothing else running (Chromium 156, 2 cores): 181–241 ms for the indicators of reports analysed before,
 * 268–271 ms of reports not analysed yet (386 ms the first time), 131–201 ms for the overview.
 */
const REPORTS = 10;
const ROUNDS = 8;

const folder = new URL('../fixtures/site/', import.meta.url);
const sources = manifest.reports.slice(0, REPORTS).map((report) => ({
  ...textSource(
    readFileSync(new URL(report.textFile, folder), 'utf8'),
    `http://${report.host}${report.path}`,
  ),
  heading: report.title,
  metas: { pubdate: report.publishedOn },
}));
const records = await Promise.all(sources.map(recordOf));
const harness = await libraryOf(records);
const page = await openExtensionPage(harness, 'library.html');
afterAll(() => harness.close());

/** Milliseconds until a tab of the comparison is drawn. `isKnown`: with the analyses that are kept. */
async function open(tab: ComparisonTab, isKnown: boolean): Promise<number> {
  const { url } = await freshTable();
  if (!isKnown) await forgetAnalyses(page);
  const hash = hashOf({ view: 'comparison', keys: records.map(({ key }) => key), tab });
  const took = await page.evaluate(async (to) => {
    const began = performance.now();
    location.hash = to;
    const isDrawn = () => document.querySelector('[role=tabpanel] table tbody tr') !== null;
    while (!isDrawn()) await new Promise((done) => requestAnimationFrame(done));
    // The callback after the next one runs when the first one's frame has been handed to the screen.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - began;
  }, hash);
  if (!page.url().startsWith(url)) throw new Error('the page went elsewhere');
  return took;
}

/** The table of reports in a page of its own, as it is when the reader comes to it. */
async function freshTable(): Promise<{ url: string }> {
  const url = page.url().replace(/[?#].*/, '');
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('row').nth(REPORTS).waitFor();
  await page.waitForTimeout(300);
  return { url };
}

/** Empties the databases of what was worked out of kept reports. */
async function forgetAnalyses(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('derived-')) continue;
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error('the database cannot be emptied'));
      });
    }
  });
}

/** Opens a tab some times; with known analyses after one opening that has stored them. */
async function rounds(tab: ComparisonTab, isKnown: boolean): Promise<number[]> {
  if (isKnown) {
    await open(tab, false);
    await page.waitForTimeout(500);
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await open(tab, isKnown));
  return times;
}

console.log(
  [
    `opening a comparison of ${REPORTS} reports of ${Math.round(average(records.map(({ source }) => source.text.length)))} characters in Chromium (at most 300 ms)`,
    `  indicators, reports analysed before   ${spread(await rounds('indicators', true))}`,
    `  overview, reports analysed before     ${spread(await rounds('overview', true))}`,
    `  indicators, reports not analysed yet  ${spread(await rounds('indicators', false))}`,
    `  overview, reports not analysed yet    ${spread(await rounds('overview', false))}`,
  ].join('\n'),
);

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

describe('opening a comparison', () => {
  bench(`the indicators of ${REPORTS} reports`, async () => void (await open('indicators', true)), {
    iterations: 5,
    time: 0,
    warmupIterations: 0,
    warmupTime: 0,
  });
});
