import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Annotation } from '../../utils/library/types';
import { closedShadow, crashTab, launchExtension, send, stopWorker, type Harness } from './harness';
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
  await expect.poll(() => paintedWords(second, 'annotation-vermilion')).toEqual([QUOTE]);
  const secondCard = await closedShadow(second);
  await clickText(second, QUOTE);

  await first.bringToFront();
  await clickText(first, QUOTE);
  await firstCard.fill('textarea[name=note]', '第一页的意见');
  await firstCard.click('button[name=done]');
  await firstCard.gone('textarea');

  await second.bringToFront();
  await secondCard.fill('textarea[name=note]', '第二页的意见');
  // Saving by itself it meets the other note, and leaves it.
  await expect.poll(() => secondCard.count('[role=alert]')).toBe(1);
  expect(await secondCard.text('[role=alert]')).toContain('刚在别处改过');
  expect(await secondCard.text('.other-note')).toContain('第一页的意见');
  expect((await stored()).map(({ note }) => note)).toContain('第一页的意见');

  await secondCard.click('button[name=done]');
  await secondCard.gone('textarea');
  const notes = (await stored()).map(({ note }) => note);
  expect(notes).toContain('第二页的意见');
  expect(notes).not.toContain('第一页的意见');
});

test('what is being typed when the tab dies is there at the next visit, as one step to take back', async () => {
  const words = '行政复议意见书7份';
  const page = await openReport();
  const card = await closedShadow(page);
  await selectText(page, words);
  await card.click('button[name=question]');
  for (const typed of ['写', '写了', '写了一半']) {
    await card.fill('textarea[name=note]', typed);
    await expect.poll(async () => (await stored()).map(({ note }) => note)).toContain(typed);
  }
  await crashTab(page);

  const again = await openReport();
  const reopened = await closedShadow(again);
  await clickText(again, words);
  expect(await reopened.value('textarea[name=note]')).toBe('写了一半');
  await reopened.click('button[name=done]');
  await reopened.gone('textarea');
  await send(harness, 'undoLast', undefined);
  await expect
    .poll(async () => (await stored()).filter(({ selector }) => selector.exact === words))
    .toMatchObject([{ note: '' }]);
});

test('a page that writes its own report anew every 100 ms can be annotated, and the mark comes back', async () => {
  const words = '网上可办率97.5%';
  const page = await openReport();
  await rewriteAround(page, words);
  expect(await isReplaced(page, '成功率98.82%')).toBe(true);
  const card = await closedShadow(page);
  await selectText(page, words);
  await card.click('button[name=highlight]');
  await card.fill('textarea[name=note]', '页面在变');
  await card.click('button[name=done]');
  await card.gone('textarea');

  await page.evaluate(() => Object.assign(globalThis, { spared: null }));
  expect(await isReplaced(page, words)).toBe(true);
  await page.evaluate(() => Object.assign(globalThis, { stopped: true }));
  await expect.poll(() => paintedWords(page, 'annotation-green')).toEqual([words]);
  expect((await stored()).map(({ note }) => note)).toContain('页面在变');
});

/**
 * Lets the page replace every part of its report each 100 ms until `stopped` is set; the part that holds these words is
 * spared while `spared` is set, since nobody can select what is being replaced.
 */
function rewriteAround(page: Page, words: string): Promise<void> {
  return page.evaluate((quote) => {
    const state: { spared: string | null; stopped: boolean } = globalThis as never;
    Object.assign(state, { spared: quote, stopped: false });
    const parts = [...document.querySelectorAll('p')];
    const body = parts.find((part) => part.textContent?.includes(quote))?.parentElement;
    if (!body) throw new Error('no report on the page');
    const timer = setInterval(() => {
      if (state.stopped) clearInterval(timer);
      for (const part of [...body.childNodes]) {
        if (state.spared !== null && part.textContent?.includes(state.spared)) continue;
        part.replaceWith(part.cloneNode(true));
      }
    }, 100);
  }, words);
}

/** Whether the paragraph that holds these words is another one after 300 ms. */
function isReplaced(page: Page, words: string): Promise<boolean> {
  return page.evaluate(async (quote) => {
    const parts = [...document.querySelectorAll('p')];
    const part = parts.find(({ textContent }) => textContent?.includes(quote));
    await new Promise((done) => setTimeout(done, 300));
    return part?.isConnected === false;
  }, words);
}
