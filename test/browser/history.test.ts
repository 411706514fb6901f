import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  closedShadow,
  launchExtension,
  openExtensionPage,
  panelFor,
  type Harness,
} from './harness';
import { clickText, paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const QUOTE = '成功率98.82%';

let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const storage = { settings: { readerName: '李审读' } };
  harness = await launchExtension({ pages: site.pages, storage });
  page = await harness.open(sitePage('gov-2022').url);
  await waitForMarks(page);
  await selectText(page, QUOTE);
  const card = await closedShadow(page);
  await card.click('button[name=question]');
  await card.fill('textarea[name=note]', '请说明口径');
  await card.click('button[name=done]');
  await card.gone('textarea');
  await clickText(page, QUOTE);
  await card.fill('textarea[name=note]', '口径已说明');
  await card.click('button[name=done]');
  await card.gone('textarea');
  panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /批注/ }).click();
});
afterAll(() => harness.close());

test('a card opens its history: who, when, what it was and is', async () => {
  await panel.locator('.card').getByRole('button', { name: '修改记录' }).click();
  const history = panel.locator('.history > li');
  await expect.poll(() => history.count()).toBe(3);
  expect(await history.first().textContent()).toMatch(/李审读 · \d{4}-\d\d-\d\d \d\d:\d\d · 新建/);
  expect(await history.last().textContent()).toContain('请说明口径 → 口径已说明');
});

test('a deleted annotation lies in the bin of the panel and of the library, with the days it stays', async () => {
  await panel.locator('.card').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => paintedWords(page, 'annotation-vermilion')).toEqual([]);
  await panel.getByText('回收站').click();
  const binned = panel.locator('.binned');
  await expect.poll(() => binned.count()).toBe(1);
  expect(await binned.textContent()).toContain(QUOTE);
  expect(await binned.textContent()).toContain('还可恢复 30 天');

  const library = await openExtensionPage(harness, 'library.html');
  await library.getByRole('button', { name: '回收站' }).click();
  await expect.poll(() => library.locator('.binned').count()).toBe(1);
  expect(await library.locator('.binned-title').textContent()).toContain('2022');
  expect(library.url()).toContain('#bin');
  await library.close();
});

test('it comes back with its history', async () => {
  await panel.locator('.binned').getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => paintedWords(page, 'annotation-vermilion')).toEqual([QUOTE]);
  await panel.locator('.card').getByRole('button', { name: '修改记录' }).click();
  await expect
    .poll(() => panel.locator('.card .history > li').allTextContents())
    .toEqual([
      expect.stringContaining('新建'),
      expect.stringContaining('修改'),
      expect.stringContaining('修改'),
      expect.stringContaining('删除'),
      expect.stringContaining('从回收站恢复'),
    ]);
});
