import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, send, tabIdOf, type Harness } from './harness';
import { waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const TABS = ['overview', 'indicators', 'alignment', 'follow-ups', 'annotations', 'conclusion'];
const HOSTILE = '县|*粗*=高==亮<script>alert(1)</script>\n# 换行';

let harness: Harness;
let library: Page;
const errors: string[] = [];

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  const page = await harness.open(sitePage('gov-2022').url);
  await waitForMarks(page);
  await send(harness, 'keepOpenReport', undefined, await tabIdOf(harness, page));
  await page.close();
  library = await openExtensionPage(harness, 'library.html');
  library.on('pageerror', ({ message }) => errors.push(message));
});
afterAll(() => harness.close());

/** What a kept report is made into; `text: null` is a row that no analysis can read. */
interface Variant {
  key: string;
  place?: string;
  year?: number;
  text?: string | null;
}

/** Stores variants of the one kept report, and answers its text. */
async function store(variants: Variant[]): Promise<string> {
  return library.evaluate(async (all) => {
    const open = indexedDB.open('library');
    await new Promise((done) => (open.onsuccess = done));
    const reports = open.result.transaction('reports', 'readwrite').objectStore('reports');
    const read = reports.getAll();
    await new Promise((done) => (read.onsuccess = done));
    interface Row {
      key: string;
      fingerprint: string;
      source: { text: string | null; heading: string; documentTitle: string; header: string };
      meta: object;
    }
    const base = (read.result as Row[]).find(({ fingerprint }) => !fingerprint.startsWith('made '));
    if (!base) throw new Error('nothing kept');
    for (const { key, place = '云溪市', year = 2022, text } of all) {
      const title = `${place}人民政府${year}年法治政府建设情况报告`;
      const own = text === undefined ? base.source.text : text;
      reports.put({
        ...base,
        key,
        url: `http://${key}.gov.cn/`,
        fingerprint: `made ${key}`,
        meta: { ...base.meta, title, place, org: `${place}人民政府`, year },
        source: { ...base.source, text: own, heading: title, documentTitle: title },
      });
    }
    await new Promise((done) => (reports.transaction.oncomplete = done));
    open.result.close();
    return base.source.text ?? '';
  }, variants);
}

/** Opens every tab of a comparison; the time in ms until each is there. */
async function openAll(keys: string[]): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const tab of TABS) {
    const values = new URLSearchParams(keys.map((key) => ['key', key]));
    values.set('tab', tab);
    const address = `${library.url().replace(/[?#].*/, '')}?${tab}${keys.length}#compare?${values.toString()}`;
    const began = performance.now();
    await library.goto(address);
    await library.getByRole('tabpanel').waitFor({ timeout: 60_000 });
    times[tab] = Math.round(performance.now() - began);
  }
  expect(errors).toEqual([]);
  return times;
}

const body = () => library.locator('body').innerText();
const row = (key: string, part: Partial<Variant> = {}): Variant => ({ key, ...part });

test('two copies of one report are one column', async () => {
  await store([row('copy1'), row('copy2')]);
  await openAll(['copy1', 'copy2']);
  expect(await library.locator('.chip-name').count()).toBe(1);
  expect(await body()).toContain('2 份');
});

test('a missing year is named, and reports without a common indicator are compared', async () => {
  const words = (year: number, what: string) =>
    `${year}年，石桥县坚持依法行政。现将有关情况报告如下：\n一、主要举措和成效\n${what}\n二、存在的不足\n力量薄弱。\n三、下一步安排\n加强培训。`;
  await store([
    row('early', { place: '石桥县', year: 2019, text: words(2019, '办理行政复议案件12件。') }),
    row('late', { place: '石桥县', year: 2022, text: words(2022, '开展普法活动31场。') }),
  ]);
  await openAll(['early', 'late']);
  expect(await body()).toContain('2020');
  await library.getByRole('tab', { name: /指标/ }).click();
  expect(await body()).toContain('没有可以比较的指标');
});

test('a report that cannot be analysed is named, the other one shown', async () => {
  await store([row('broken', { place: '破损县', text: null }), row('whole')]);
  await openAll(['broken', 'whole']);
  expect(await body()).toContain('破损县');
  expect(await library.locator('.chip-name').count()).toBe(1);
});

test('names full of markup are shown as they are, also in the notes', async () => {
  await store([
    row('hostile1', { place: HOSTILE, year: 2021 }),
    row('hostile2', { place: HOSTILE, year: 2022, text: `${HOSTILE}。\n受理案件12件。` }),
  ]);
  await openAll(['hostile1', 'hostile2']);
  expect(await library.locator('script:not([src])').count()).toBe(0);
  await library.getByRole('button', { name: '导出笔记' }).click();
  await library.getByText('建议核对').first().waitFor();
  expect(await library.locator('main script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a refused download is told, nothing is lost, and the notes are copied instead', async () => {
  const session = await harness.context.newCDPSession(library);
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const shown = await library.locator('article').innerText();
  await library.getByLabel('格式').selectOption('markdown');
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: '下载' }).click();
  expect(await (await download).failure()).not.toBeNull();
  await library.getByText(/如果没有看到文件.*请改用复制/).waitFor();
  expect(await library.locator('article').innerText()).toBe(shown);
  await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.bringToFront();
  await library.getByRole('button', { name: '复制 Markdown' }).click();
  await library.getByText('已复制').waitFor();
  expect(await library.evaluate(() => navigator.clipboard.readText())).toContain('## 一、建议核对');
  expect(errors).toEqual([]);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
});

test('a place that was renamed is followed as one when the reader says so, also after a reload', async () => {
  const text = (year: number) =>
    `${year}年，全县坚持依法行政。现将有关情况报告如下：\n一、主要举措和成效\n全年围绕行政执法工作召开专题会议部署落实并逐项督办到位。\n二、存在的不足\n基层执法力量仍显薄弱，案卷制作不够规范。\n三、下一步安排\n加强执法人员培训，建成执法监督平台。`;
  await store([
    row('before', { place: '石桥县', year: 2021, text: text(2021) }),
    row('after', { place: '石桥区', year: 2022, text: text(2022) }),
  ]);
  await openAll(['before', 'after']);
  await library.getByRole('button', { name: '视为同一' }).click();
  await library.getByText(/石桥县.*石桥区.*视为同一单位/).waitFor();
  await library.reload();
  await library.getByText(/石桥县.*石桥区.*视为同一单位/).waitFor();
  await library.getByRole('tab', { name: /安排|回应/ }).click();
  await library.locator('.follow-up').first().waitFor();
  expect(errors).toEqual([]);
});

test('two hundred reports open on every tab', { timeout: 240_000 }, async () => {
  const text = await store([]);
  const many = Array.from({ length: 200 }, (_, nth) =>
    row(`many${nth}`, {
      place: `第${'甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(nth / 4) % 10)}${Math.floor(nth / 40)}县`,
      year: 2019 + (nth % 4),
      text: text.replaceAll('2022', String(2019 + (nth % 4))).replace('件', `${nth}件`),
    }),
  );
  await store(many);
  const times = await openAll(many.map(({ key }) => key));
  console.info('200 reports, ms until a tab is there (analysis with the first):', times);
  expect(await library.locator('.chip-name').count()).toBeGreaterThan(100);
});
