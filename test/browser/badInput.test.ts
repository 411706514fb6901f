import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { closedShadow, launchExtension, panelFor, stopWorker, type Harness } from './harness';
import { paintedKinds, paintedWords, selectText, waitForMarks } from './reader';
import { servedPage, site, sitePage } from './sampleSite';

const REPORT = sitePage('gov-2022').url;
const QUOTE = '成功率98.82%';
const TITLE = '云溪市高新区2023年度法治政府建设情况报告';
const shell = (body: string) =>
  `<!doctype html><html><head><title>${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"></head><body>${body}</body></html>`;

/** A report of ordinary length in 5 MB of menus, scripts and a picture that stands in the page itself. */
function hugePage(): string {
  const menu = '<ul>' + '<li><a href="#">政务公开栏目</a></li>'.repeat(5_000) + '</ul>';
  const script = `<script>const routes = "${'x'.repeat(1_000_000)}";</script>`;
  const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(4_000_000)}">`;
  const paragraph = '<p>全年受理行政复议案件52件,审结49件,办结率94.2%。</p>';
  const text = `<p>2023年,现将有关情况报告如下:</p><p>一、主要举措和成效</p>${paragraph.repeat(40)}<p>二、存在的不足</p><p>力量不足。</p><p>三、下一步安排</p><p>加强培训。</p>`;
  return shell(
    `${script}${menu}<h1>${TITLE}</h1><div class="TRS_Editor">${picture}${text}</div>${menu}`,
  );
}

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await launchExtension({
    pages: [
      ...site.pages,
      servedPage('empty.gov.cn', shell(`<h1>${TITLE}</h1><div class="TRS_Editor"></div>`)),
      servedPage('huge.gov.cn', hugePage()),
    ],
  });
});
afterAll(() => harness.close());
afterEach(() => page.close());

describe('pages', () => {
  test('a report without a body: nothing is painted and the panel says that no text was found', async () => {
    page = await harness.open('http://empty.gov.cn/');
    const panel = await panelFor(harness, page);
    await panel.getByRole('button', { name: '审读本页' }).click();
    await expect.poll(() => panel.textContent('body')).toContain('未能读取正文');
    expect(await paintedKinds(page)).toEqual({});
    await panel.close();
  });

  test('a page of 5 MB is read like any other', async () => {
    page = await harness.open('http://huge.gov.cn/');
    await waitForMarks(page);
    expect((await paintedKinds(page)).indicator).toBe(120);
  });

  test('a page in GBK is read like any other', async () => {
    const gbk = site.pages.find(({ verdict, body }) => verdict === 'report' && !isUtf8(body));
    page = await harness.open(gbk?.url ?? '');
    await waitForMarks(page);
    const words = await paintedWords(page, 'indicator');
    expect(words.some((word) => /^\d+件$/.test(word))).toBe(true);
  });

  test('a page that rewrites itself all the time is read, and does not keep us busy', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await page.evaluate(() => {
      const clock = document.createElement('p');
      document.body.append(clock);
      setInterval(() => (clock.textContent = String(Date.now())), 100);
    });
    await page.waitForTimeout(2_500);
    await selectText(page, QUOTE);
    const card = await closedShadow(page);
    await expect.poll(() => card.count('button')).toBe(5);
  });
});

describe('selections', () => {
  test('an empty one and one of menus bring nothing', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await page.mouse.click(640, 400);
    const card = await closedShadow(page);
    await page.waitForTimeout(500);
    expect(await card.count('button')).toBe(0);
    await page.evaluate(() => {
      const menu = document.querySelector('body a');
      if (menu) getSelection()?.selectAllChildren(menu);
    });
    await page.waitForTimeout(500);
    expect(await card.count('button')).toBe(0);
  });

  test('of one that reaches beyond the report the part inside counts', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const card = await closedShadow(page);
    await card.click('button[name=remark]');
    await card.click('button[name=done]');
    const [words] = await paintedWords(page, 'annotation-slate');
    expect(words).toMatch(/^2022年,|^2022年，/);
    expect(words).not.toMatch(/首页|ICP备/);
  });
});

describe('storage and background', () => {
  /** Makes every write of the background fail with a named error. */
  async function breakStorage(name: string): Promise<void> {
    const [worker] = harness.context.serviceWorkers();
    await worker?.evaluate((error) => {
      IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
        throw new DOMException('refused by the test', error);
      };
    }, name);
  }

  test.each([
    ['QuotaExceededError', /空间已满/],
    ['UnknownError', /拒绝写入/],
  ])('%s: the reader is told and keeps what was typed', async (name, message) => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await selectText(page, '抽查318次');
    const card = await closedShadow(page);
    await card.click('button[name=remark]');
    await card.fill('textarea[name=note]', '写了一半的意见');
    await breakStorage(name);
    await card.click('button[name=done]');
    expect(await card.text('[role=alert]')).toMatch(message);
    await stopWorker(harness);
    await card.click('button[name=done]');
    await card.gone('textarea');
    const stored = await harness.control.evaluate(async () => {
      const open = indexedDB.open('library');
      await new Promise((done) => (open.onsuccess = done));
      const all = open.result.transaction('annotations').objectStore('annotations').getAll();
      await new Promise((done) => (all.onsuccess = done));
      return (all.result as { note: string }[]).map(({ note }) => note);
    });
    expect(stored).toContain('写了一半的意见');
  });

  test('a background that was stopped between two messages answers the next one', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    await stopWorker(harness);
    await selectText(page, '好评率99.86%');
    const card = await closedShadow(page);
    await card.click('button[name=verify]');
    await stopWorker(harness);
    await card.fill('textarea[name=note]', '口径');
    await card.click('button[name=done]');
    await card.gone('textarea');
    await expect.poll(() => paintedWords(page, 'annotation-ochre')).toEqual(['好评率99.86%']);
  });

  test('a second copy of the reader takes over from the first', async () => {
    page = await harness.open(REPORT);
    await waitForMarks(page);
    const before = await paintedKinds(page);
    const [worker] = harness.context.serviceWorkers();
    await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? 0 };
      await chrome.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    });
    await expect.poll(() => paintedKinds(page)).toEqual(before);
    expect(await page.locator('fazhi-shendu').count()).toBe(1);
    await selectText(page, '抽查318次');
    const card = await closedShadow(page);
    await expect.poll(() => card.count('button')).toBe(5);
  });
});

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
