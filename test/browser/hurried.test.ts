import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  closedShadow,
  launchExtension,
  runningWorker,
  type ClosedShadow,
  type Harness,
} from './harness';
import { clickText, paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** A reader who is faster than the machine: keys and clicks that arrive while the step before is under way. */

const REPORT = sitePage('gov-2022').url;
/** How many times slower the page's process runs, as on the machines that stand in many offices. */
const SLOWER = 6;

let harness: Harness;
let page: Page;
let card: ClosedShadow;

async function openReport(): Promise<Page> {
  const opened = await harness.open(REPORT);
  await waitForMarks(opened);
  return opened;
}

async function slowDown(slowed: Page): Promise<void> {
  const cdp = await slowed.context().newCDPSession(slowed);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Holds up whatever the background is asked in the next second and a half. */
async function keepBusy(): Promise<void> {
  const worker = await runningWorker(harness);
  void worker.evaluate(() => {
    const end = Date.now() + 1_500;
    while (Date.now() < end);
  });
}

const focused = () => page.evaluate(() => document.activeElement?.localName);

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
beforeEach(async () => {
  page = await openReport();
  card = await closedShadow(page);
});
afterEach(() => page.close());
afterAll(() => harness.close());

test('a double click on a kind stores one annotation', async () => {
  await slowDown(page);
  await selectText(page, '抽查318次');
  await card.click('button[name=remark]', 2);
  await expect.poll(() => card.count('textarea[name=note]')).toBe(1);
  await card.click('button[name=done]');
  await card.gone('textarea');
  expect(await paintedWords(page, 'annotation-slate')).toEqual(['抽查318次']);
});

test('a note has the keyboard in the frame in which it appears, and Escape stores what was typed', async () => {
  await slowDown(page);
  await selectText(page, '网上可办率97.5%');
  await card.click('button[name=question]');
  await expect.poll(() => card.count('textarea[name=note]')).toBe(1);
  await page.keyboard.insertText('建议核对');
  await page.keyboard.press('Escape');
  await card.gone('textarea');
  await clickText(page, '网上可办率97.5%');
  expect(await card.value('textarea[name=note]')).toBe('建议核对');
});

test('Escape while a kind is being stored: the annotation is there, and no note opens over the page', async () => {
  await selectText(page, '行政复议意见书7份');
  await keepBusy();
  await card.click('button[name=highlight]');
  await page.keyboard.press('Escape');
  await card.gone('button[name=highlight]');
  await expect.poll(() => paintedWords(page, 'annotation-green')).toEqual(['行政复议意见书7份']);
  expect(await card.count('textarea')).toBe(0);
});

test('words selected while the note before is still being stored are offered the kinds', async () => {
  await selectText(page, '抽查318次');
  await card.click('button[name=remark]');
  await card.fill('textarea[name=note]', '核对');
  await keepBusy();
  await selectText(page, '成功率98.82%');
  await expect.poll(() => card.count('button[name=remark]')).toBe(1);
});

test('a click on the passage whose note is still being stored opens it with that note', async () => {
  const words = '取消由镇';
  await selectText(page, words);
  await card.click('button[name=verify]');
  await card.fill('textarea[name=note]', '先写的');
  await keepBusy();
  await clickText(page, words);
  // The click took the keyboard out of the note; the note that opens takes it again.
  expect(await focused()).toBe('body');
  await expect.poll(focused).toBe('fazhi-shendu');
  expect(await card.value('textarea[name=note]')).toBe('先写的');
});

test('a tab that shows a dialog and does not answer holds up no saving', async () => {
  const other = await openReport();
  const shown = other.waitForEvent('dialog');
  await other.evaluate(() => void setTimeout(() => alert('网站通知'), 0));
  const dialog = await shown;
  await page.bringToFront();
  await selectText(page, '抽查318次');
  await card.click('button[name=remark]');
  await expect.poll(() => card.count('textarea[name=note]')).toBe(1);
  await page.keyboard.press('Escape');
  await card.gone('textarea');
  await dialog.accept();
  await other.close();
});
