import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  closedShadow,
  launchExtension,
  openExtensionPage,
  panelFor,
  tabIdOf,
  type ClosedShadow,
  type Harness,
} from './harness';
import { flashIsInView, paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const QUOTE = '成功率98.82%';

let harness: Harness;
let page: Page;
let shadow: ClosedShadow;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  page = await harness.open(sitePage('gov-2022').url);
  await waitForMarks(page);
  shadow = await closedShadow(page);
});
afterAll(() => harness.close());

const value = async () => Number(await shadow.attribute('.strip', 'aria-valuenow'));
/** What the strip must not change: the size of the page and where its content stands. */
const layout = () =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    const [first] = document.body.children;
    const { left, width } = first?.getBoundingClientRect() ?? { left: 0, width: 0 };
    return { scrollWidth, scrollHeight, clientWidth, left, width };
  });
const strip = (on: boolean) =>
  harness.control.evaluate((value) => chrome.storage.local.set({ settings: { strip: value } }), on);

describe('the strip map', () => {
  test('stands at the right edge, with the marks, and changes nothing of the page', async () => {
    expect(await shadow.attribute('.strip-indicator', 'd')).toMatch(
      /^(M\d+ \d+h\d+v\d+h-\d+z){10,}$/,
    );
    const withStrip = await layout();
    await strip(false);
    await shadow.gone('.strip');
    expect(await layout()).toEqual(withStrip);
    await strip(true);
    await expect.poll(() => shadow.count('.strip')).toBe(1);
  });

  test('shows an annotation as soon as it is made', async () => {
    expect(await shadow.attribute('.strip-annotation', 'd')).toBe('');
    await selectText(page, QUOTE);
    await shadow.click('button[name=question]');
    await shadow.click('button[name=done]');
    await shadow.gone('textarea');
    await expect.poll(() => shadow.attribute('.strip-annotation', 'd')).toMatch(/^M6 \d+h4/);
  });

  test('a click leads there, to an annotation exactly', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const path = (await shadow.attribute('.strip-annotation', 'd')) ?? '';
    const top = Number(/^M6 (\d+)/.exec(path)?.[1]);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    await page.mouse.click(width - 5, (top / 1000) * height + 1);
    await expect.poll(() => paintedWords(page, 'flash')).toEqual([QUOTE]);
    expect(await flashIsInView(page)).toBe(true);
  });

  test('keys lead through the report, and where one is, is said', async () => {
    const [worker] = harness.context.serviceWorkers();
    await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string, tab: chrome.tabs.Tab | undefined): void };
      };
      onCommand.dispatch('strip', tab);
    });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('fazhi-shendu');
    await page.keyboard.press('End');
    await expect.poll(value).toBeGreaterThan(80);
    expect(await shadow.attribute('.strip', 'aria-valuetext')).toMatch(/^\d+%.*\S/);
    await page.keyboard.press('Home');
    await expect.poll(value).toBeLessThan(20);
    let before = await value();
    for (const key of ['PageDown', 'ArrowDown', 'ArrowDown', 'PageDown']) {
      await page.keyboard.press(key);
      await expect.poll(value).toBeGreaterThan(before);
      before = await value();
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(value).toBeLessThan(before);
  });

  test.each([1.25, 1.5])(
    'at a zoom of %d it is still ten pixels wide at the edge',
    async (zoom) => {
      const tab = await tabIdOf(harness, page);
      await harness.control.evaluate(([id, factor]) => chrome.tabs.setZoom(id, factor), [
        tab,
        zoom,
      ] as const);
      const cdp = await page.context().newCDPSession(page);
      await expect
        .poll(async () => {
          const { cssVisualViewport } = await cdp.send('Page.getLayoutMetrics');
          return cssVisualViewport.zoom;
        })
        .toBeCloseTo(zoom);
      const withStrip = await layout();
      const isOurs = (fromRight: number) =>
        page.evaluate((distance) => {
          const x = document.documentElement.clientWidth - distance;
          return document.elementFromPoint(x, innerHeight / 2)?.localName === 'fazhi-shendu';
        }, fromRight);
      expect(await isOurs(2)).toBe(true);
      expect(await isOurs(9)).toBe(true);
      expect(await isOurs(13)).toBe(false);
      await strip(false);
      await shadow.gone('.strip');
      expect(await layout()).toEqual(withStrip);
      await strip(true);
      await harness.control.evaluate((id) => chrome.tabs.setZoom(id, 1), tab);
    },
  );

  test('is not printed', async () => {
    const display = () =>
      page.evaluate(() => {
        const host = document.querySelector('fazhi-shendu');
        return host && getComputedStyle(host).display;
      });
    expect(await display()).not.toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await display()).toBe('none');
    await page.emulateMedia({ media: 'screen' });
  });

  test('is switched off in the panel and on in the options', async () => {
    const panel = await panelFor(harness, page);
    await panel.getByRole('checkbox', { name: '页边全文图' }).uncheck();
    await shadow.gone('.strip');
    await panel.close();
    const options = await openExtensionPage(harness, 'options.html');
    await options.getByRole('checkbox', { name: '页边全文图' }).check();
    await expect.poll(() => shadow.count('.strip')).toBe(1);
    await options.close();
  });
});
