import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  closedShadow,
  eventually,
  giveCommand,
  launchExtension,
  panelFor,
  temporaryProfile,
  type Harness,
} from './harness';
import {
  clickText,
  flashIsInView,
  paintedKinds,
  paintedWords,
  selectText,
  waitForMarks,
} from './reader';
import { site, sitePage } from './sampleSite';
import { rmSync } from 'node:fs';

const REPORT = sitePage('gov-2022').url;
const QUOTE = '成功率98.82%';
const EARLIER = '网上可办率97.5%';

const profile = temporaryProfile();
let harness: Harness;
let page: Page;

async function openReport(): Promise<Page> {
  const opened = await harness.open(REPORT);
  await waitForMarks(opened);
  return opened;
}

/** Selects words, chooses a kind and writes a note. */
async function annotate(quote: string, kind: string, note: string): Promise<void> {
  await selectText(page, quote);
  const card = await closedShadow(page);
  await card.click(`button[name=${kind}]`);
  await card.fill('textarea[name=note]', note);
  await card.click('button[name=done]');
  await card.gone('textarea');
}

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages, profile });
  page = await openReport();
});

afterAll(async () => {
  await harness.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a selection brings the bar below it, one click on a kind stores and paints', async () => {
  await selectText(page, QUOTE);
  const card = await closedShadow(page);
  await expect.poll(() => card.count('button')).toBe(5);
  await card.click('button[name=question]');
  await card.fill('textarea[name=note]', '与信访部门的数据核对 | *口径*?');
  await card.fill('input[name=tags]', '#矛盾纠纷、调解');
  await page.keyboard.press('Enter');
  await card.gone('input[name=tags]');
  expect(await paintedWords(page, 'annotation-vermilion')).toEqual([QUOTE]);
});

test('the panel lists annotations in text order; a click leads to the passage, which flashes', async () => {
  await annotate(EARLIER, 'highlight', '可作为亮点');
  const panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /批注/ }).click();
  const cards = panel.getByRole('tabpanel').getByRole('listitem');
  await expect.poll(() => cards.count()).toBe(2);
  expect(await cards.first().textContent()).toContain(EARLIER);
  expect(await cards.last().textContent()).toContain('与信访部门的数据核对');

  await page.evaluate(() => window.scrollTo(0, 0));
  await cards.last().getByRole('button').filter({ hasText: QUOTE }).click();
  await expect.poll(() => paintedWords(page, 'flash')).toEqual([QUOTE]);
  await expect.poll(() => flashIsInView(page)).toBe(true);
  await expect.poll(async () => (await paintedKinds(page)).flash).toBeUndefined();
  await panel.close();
});

test('a click on the mark opens the annotation; it can be changed, deleted and brought back', async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await clickText(page, EARLIER);
  const card = await closedShadow(page);
  await card.click('input[value=verify]');
  await card.click('button[name=done]');
  await expect.poll(() => paintedWords(page, 'annotation-ochre')).toEqual([EARLIER]);

  await clickText(page, EARLIER);
  await card.click('button[name=delete]');
  await expect.poll(() => paintedWords(page, 'annotation-ochre')).toEqual([]);
  await card.click('button');
  await expect.poll(() => paintedWords(page, 'annotation-ochre')).toEqual([EARLIER]);
});

test('two tabs on one report show the same annotations live', async () => {
  const other = await openReport();
  await expect.poll(() => paintedWords(other, 'annotation-vermilion')).toEqual([QUOTE]);
  await page.bringToFront();
  await annotate('抽查318次', 'remark', '');
  await expect.poll(() => paintedWords(other, 'annotation-slate')).toEqual(['抽查318次']);
  await other.close();
});

test('after a reload and after a restart of the browser everything is there', async () => {
  await page.reload();
  await waitForMarks(page);
  await expect.poll(() => paintedWords(page, 'annotation-vermilion')).toEqual([QUOTE]);
  await harness.close();

  harness = await launchExtension({ pages: site.pages, profile });
  page = await openReport();
  await expect.poll(() => paintedWords(page, 'annotation-vermilion')).toEqual([QUOTE]);
  await expect.poll(() => paintedWords(page, 'annotation-ochre')).toEqual([EARLIER]);
  await clickText(page, QUOTE);
  const card = await closedShadow(page);
  const stored = await eventually(async () => (await card.text('form')) || undefined);
  expect(stored).toContain('质疑');
});

test('the keyboard is enough: select with shift and arrows, Alt+A, choose with Enter', async () => {
  await page.keyboard.press('Escape');
  const words = '取消由镇';
  await page.evaluate((quote) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(quote) ?? -1;
      if (at < 0) continue;
      getSelection()?.collapse(node, at);
      for (let i = 0; i < quote.length; i++)
        getSelection()?.modify('extend', 'forward', 'character');
      return;
    }
  }, words);
  const card = await closedShadow(page);
  await expect.poll(() => card.count('button[name=missing]')).toBe(1);
  await giveCommand(harness, 'annotate');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName))
    .toBe('fazhi-shendu');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => paintedKinds(page)).toMatchObject({ 'annotation-ochre': 2 });
  await expect.poll(() => card.count('textarea')).toBe(1);
  await page.keyboard.insertText('建议核对');
  await page.keyboard.press('Escape');
  await card.gone('textarea');
  await clickText(page, words);
  expect(await card.value('textarea[name=note]')).toBe('建议核对');
});
