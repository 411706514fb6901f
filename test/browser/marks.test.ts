import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/settings';
import { closedShadow, launchExtension, type Harness } from './harness';
import { hoverText, paintedKinds, paintedWords, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const REPORT = sitePage('gov-2023').url;
const RATE = '98.6%';
const ALL = { indicator: true, formula: true, template: true, vague: true, reuse: true };

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterAll(() => harness.close());
afterEach(() => page.close());

function set(settings: Partial<Settings>): Promise<void> {
  return harness.control.evaluate((row) => chrome.storage.local.set({ settings: row }), {
    readerName: '',
    ...settings,
  });
}

/** What the site put into the page, as markup. */
function bodyMarkup(): Promise<string> {
  return page.evaluate(() => document.body.outerHTML);
}

describe('with the CSS Custom Highlight API', () => {
  test('figures and each kind of boilerplate are marked and the DOM stays as the site made it', async () => {
    page = await harness.context.newPage();
    // The markup before any script of ours: taken when the parser has just ended.
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        (window as unknown as { bare: string }).bare = document.body.outerHTML;
      }),
    );
    await page.goto(REPORT);
    await waitForMarks(page);
    const bare = await page.evaluate(() => (window as unknown as { bare: string }).bare);
    const kinds = await paintedKinds(page);
    expect(kinds.indicator).toBeGreaterThan(80);
    expect(kinds.formula).toBeGreaterThan(3);
    expect(kinds.vague).toBeGreaterThan(3);
    expect(await paintedWords(page, 'indicator')).toContain(RATE);
    expect(await bodyMarkup()).toBe(bare);
  });

  test('each kind can be switched off and on while the page is open', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await set({ painter: 'auto', marks: { ...ALL, formula: false } });
    await expect.poll(async () => (await paintedKinds(page)).formula).toBeUndefined();
    expect((await paintedKinds(page)).indicator).toBeGreaterThan(0);
    await set({ painter: 'auto', marks: ALL });
    await expect.poll(async () => (await paintedKinds(page)).formula).toBeGreaterThan(0);
  });

  test('resting on a mark says which kind and rule it is', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await hoverText(page, RATE);
    const card = await closedShadow(page);
    expect(await card.text('[role=tooltip]')).toMatch(/量化表述.*出庭应诉率.*98\.6/s);
  });
});

describe('without a mouse', () => {
  test('the text caret in a mark says the same', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.collapse(node, at + 1);
        return;
      }
    }, '98.6');
    await page.keyboard.press('Shift');
    const card = await closedShadow(page);
    expect(await card.text('[role=tooltip]')).toContain('出庭应诉率');
  });
});

describe('with mark.js, as on kernels without that API', () => {
  test('the same spans are marked, and all of them are taken away again', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    const bare = await bodyMarkup();
    const words = await paintedWords(page, 'indicator');

    await set({ painter: 'markjs', marks: ALL });
    const marked = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('mark.fzsd-indicator'), (mark) => mark.textContent),
      );
    await expect.poll(async () => (await marked()).join('')).toBe(words.join(''));
    expect(await paintedKinds(page)).toEqual({});
    await hoverText(page, RATE);
    const card = await closedShadow(page);
    expect(await card.text('[role=tooltip]')).toContain('出庭应诉率');

    await set({ painter: 'auto', marks: ALL });
    await expect.poll(async () => (await paintedKinds(page)).indicator).toBe(words.length);
    expect(await bodyMarkup()).toBe(bare);
  });
});
