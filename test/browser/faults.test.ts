import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Annotation } from '../../utils/library/types';
import { closedShadow, launchExtension, stopWorker, type Harness } from './harness';
import { clickText, paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** What goes wrong while an annotation is written: see killed.test.ts for a browser that dies. */

const REPORT = sitePage('gov-2022').url;
const QUOTE = '成功率98.82%';

let harness: Harness;
const pages: Page[] = [];
beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});
afterAll(() => harness.close());

async function openReport(): Promise<Page> {
  const page = await harness.open(REPORT);
  pages.push(page);
  await waitForMarks(page);
  return page;
}

async function stored(): Promise<Annotation[]> {
  return harness.control.evaluate(async () => {
    const open = indexedDB.open('library');
    await new Promise((done) => (open.onsuccess = done));
    const all = open.result.transaction('annotations').objectStore('annotations').getAll();
    await new Promise((done) => (all.onsuccess = done));
    open.result.close();
    return all.result as Annotation[];
  });
}

test('a background stopped in mid-write stores each annotation once', async () => {
  const page = await openReport();
  const card = await closedShadow(page);
  const delays = [0, 2, 5, 10, 20, 40];
  for (const delay of delays) {
    await selectText(page, '抽查318次');
    await expect.poll(() => card.count('button[name=remark]')).toBe(1);
    const stopped = new Promise((done) => setTimeout(done, delay)).then(() => stopWorker(harness));
    await card.click('button[name=remark]');
    await stopped;
    await expect.poll(() => card.count('textarea[name=note]')).toBe(1);
    await card.fill('textarea[name=note]', `停 ${delay}`);
    await card.click('button[name=done]');
    await card.gone('textarea');
  }
  const notes = (await stored()).filter(({ kind }) => kind === 'remark').map(({ note }) => note);
  expect(notes.sort()).toEqual(delays.map((delay) => `停 ${delay}`).sort());
});

test('two tabs that edit one annotation: the second sees the other note before it is replaced', async () => {
  const first = await openReport();
  await selectText(first, QUOTE);
  const firstCard = await closedShadow(first);
  await firstCard.click('button[name=question]');
  await firstCard.click('button[name=done]');
  await firstCard.gone('textarea');

  const second = await openReport();
  await expect.poll(() => paintedWords(second, 'annotation-question')).toEqual([QUOTE]);
  const secondCard = await closedShadow(second);
  await clickText(second, QUOTE);
  await secondCard.fill('textarea[name=note]', '第二页的意见');

  await first.bringToFront();
  await clickText(first, QUOTE);
  await firstCard.fill('textarea[name=note]', '第一页的意见');
  await firstCard.click('button[name=done]');
  await firstCard.gone('textarea');

  await second.bringToFront();
  await secondCard.click('button[name=done]');
  expect(await secondCard.text('[role=alert]')).toContain('刚在别处改过');
  expect(await secondCard.text('.other-note')).toContain('第一页的意见');
  expect((await stored()).map(({ note }) => note)).toContain('第一页的意见');

  await secondCard.click('button[name=done]');
  await secondCard.gone('textarea');
  const notes = (await stored()).map(({ note }) => note);
  expect(notes).toContain('第二页的意见');
  expect(notes).not.toContain('第一页的意见');
});

test('a page that writes its own report anew every 100 ms can be annotated, and the mark comes back', async () => {
  const page = await openReport();
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.textContent?.includes(words));
    const body = walker.currentNode.parentElement?.parentElement;
    if (!body) throw new Error('no report');
    const timer = setInterval(
      () => body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true))),
      100,
    );
    setTimeout(() => clearInterval(timer), 8_000);
  }, '优化');
  const isReplaced = await page.evaluate(async (words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.textContent?.includes(words));
    const node = walker.currentNode;
    await new Promise((done) => setTimeout(done, 300));
    return !node.isConnected;
  }, '网上可办率97.5%');
  expect(isReplaced).toBe(true);
  const card = await closedShadow(page);
  await selectText(page, '网上可办率97.5%');
  await card.click('button[name=highlight]');
  await card.fill('textarea[name=note]', '页面在变');
  await card.click('button[name=done]');
  await card.gone('textarea');
  await expect
    .poll(() => paintedWords(page, 'annotation-highlight'), { timeout: 20_000 })
    .toEqual(['网上可办率97.5%']);
  expect((await stored()).map(({ note }) => note)).toContain('页面在变');
}, 120_000);
