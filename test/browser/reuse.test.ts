import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, panelFor, type Harness } from './harness';
import { hoverText, paintedKinds, paintedWords, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** Stands word for word in the city's reports of two years. */
const KEPT = '渣土运输、餐饮油烟、河道采砂等非现场监管场景扩大到5个';
/** The city and its bureau of justice tell of the same cases in nearly the same words. */
const ALIKE = '机关负责人出庭应诉';

let harness: Harness;

async function openedWithPanel(id: string): Promise<{ page: Page; panel: Page }> {
  const page = await harness.open(sitePage(id).url);
  await waitForMarks(page);
  return { page, panel: await panelFor(harness, page) };
}

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  for (const id of ['gov-2022', 'linjiang-2023']) {
    const { page, panel } = await openedWithPanel(id);
    await panel.getByRole('button', { name: '收入资料库' }).click();
    await panel.getByText('已收入资料库').first().waitFor();
    await panel.close();
    await page.close();
  }
});
afterAll(() => harness.close());

test('a report that is not kept shows what it has in common with its own earlier year', async () => {
  const { page, panel } = await openedWithPanel('gov-2023');
  await panel.getByRole('heading', { name: '见于本单位其他报告' }).waitFor();
  expect(await panel.getByRole('heading', { name: '见于其他单位的报告' }).count()).toBe(0);
  const source = panel.locator('.reuse .row').filter({ hasText: '云溪市 2022' });
  await source.locator('summary').first().click();
  const passage = source.locator('li').filter({ hasText: KEPT });
  await passage.locator('summary').click();
  expect(await passage.locator('.twins dd').allTextContents()).toEqual([
    expect.stringContaining(KEPT),
    expect.stringContaining(KEPT),
  ]);

  await expect.poll(async () => (await paintedKinds(page)).reuse).toBeGreaterThan(3);
  expect((await paintedWords(page, 'reuse')).some((words) => words.includes(KEPT))).toBe(true);
  await hoverText(page, '餐饮油烟');
  const card = await closedShadow(page);
  await expect.poll(() => card.text('[role=tooltip]')).toContain('见于 云溪市 2022');

  await panel.getByRole('checkbox', { name: '雷同文本' }).uncheck();
  await expect.poll(async () => (await paintedKinds(page)).reuse).toBeUndefined();
  await panel.getByRole('checkbox', { name: '雷同文本' }).check();
  await page.close();
});

test('passages of another issuer are shown as such', async () => {
  const { page, panel } = await openedWithPanel('sfj-2022');
  await panel.getByRole('heading', { name: '见于其他单位的报告' }).waitFor();
  expect(await panel.getByRole('heading', { name: '见于本单位其他报告' }).count()).toBe(0);
  const words = await paintedWords(page, 'reuse');
  expect(words.some((each) => each.includes(ALIKE))).toBe(true);
  await page.close();
});

test('nothing is invented for a report that has nothing in common with the library', async () => {
  const { page, panel } = await openedWithPanel('scjg-2023');
  await panel.getByText('未见雷同文本').waitFor();
  expect((await paintedKinds(page)).reuse).toBeUndefined();
  await page.close();
});
