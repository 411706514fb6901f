import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AxeApi from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, panelFor, type Harness } from './harness';
import { waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Stands in the city's report of one year only. */
const PHRASE = '渣土运输、餐饮油烟、河道采砂';

let harness: Harness;
let library: Page;

async function complaints(): Promise<string[]> {
  await library.evaluate(axe);
  return library.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof AxeApi }).axe;
    const { violations } = await run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const rows = () => library.locator('tbody tr');
const field = () => library.getByRole('searchbox', { name: '搜索标题和正文' });
const count = (words: string | null, of: string) => (words ?? '').split(of).length - 1;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  for (const id of ['gov-2022', 'gov-2023', 'linjiang-2023']) {
    const page = await harness.open(sitePage(id).url);
    await waitForMarks(page);
    const panel = await panelFor(harness, page);
    await panel.getByRole('button', { name: '收入资料库' }).click();
    await panel.getByText('已收入资料库').first().waitFor();
    await panel.close();
    await page.close();
  }
  library = await openExtensionPage(harness, 'library.html');
  await rows().nth(2).waitFor();
});
afterAll(() => harness.close());

test('a phrase is found in the texts, with its place and the number of hits', async () => {
  await field().fill(PHRASE);
  await library.locator('.hit-line mark').first().waitFor();
  await expect.poll(() => library.locator('.search-status').textContent()).toMatch(/份报告，共/);
  expect(await library.locator('.hit-line mark').first().textContent()).toBe(PHRASE);
  expect(await complaints()).toEqual([]);
  await field().fill('没有人写过的话');
  await library.getByText('标题和正文中都未见').waitFor();
  expect(await rows().count()).toBe(0);
});

test('a hit opens the kept text with every hit marked, and the way back leads to the query', async () => {
  await field().fill('行政複議');
  await expect.poll(() => rows().count()).toBe(3);
  const line = library.locator('.hit-line').first();
  await line.locator('mark').waitFor();
  const said = Number(/(\d+) 处/.exec((await line.textContent()) ?? '')?.[1]);
  await line.getByRole('link').press('Enter');
  await library.locator('.kept-hit').first().waitFor();
  expect(await library.locator('[data-hit]').count()).toBe(said);
  expect(count(await library.locator('.kept-text').textContent(), '行政复议')).toBe(said);
  const status = library.locator('.hit-bar [role=status]');
  expect(await status.textContent()).toBe(`第 1 / ${said} 处`);
  await library.keyboard.press('n');
  expect(await status.textContent()).toBe(`第 2 / ${said} 处`);
  const current = library.locator('.kept-hit[aria-current]');
  expect(await current.evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
  expect(await complaints()).toEqual([]);

  await library.goBack();
  await expect.poll(() => rows().count()).toBe(3);
  expect(await field().inputValue()).toBe('行政複議');
  await library.reload();
  await library.locator('.hit-line mark').first().waitFor();
  expect(await field().inputValue()).toBe('行政複議');
});

test('a report kept meanwhile is found', async () => {
  await field().fill('行政复议');
  await expect.poll(() => rows().count()).toBe(3);
  const page = await harness.open(sitePage('scjg-2023').url);
  await waitForMarks(page);
  const panel = await panelFor(harness, page);
  await panel.getByRole('button', { name: '收入资料库' }).click();
  await panel.getByText('已收入资料库').first().waitFor();
  await expect.poll(() => library.locator('.search-status').textContent()).toMatch(/^4 份报告/);
  await panel.close();
  await page.close();
});
