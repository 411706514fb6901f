import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, type Harness } from './harness';
import { paintedWords, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** Large and hostile files, through the options page of the real extension. */

const COUNT = 100_000;
/** What the slowest machine may need for so many; nothing is said of speed. */
const PATIENCE = 900_000;
const NOW = '2026-03-12T02:00:00.000Z';
const REPORT = sitePage('gov-2022').url;
const SCRIPT = `"><img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;

const folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-bulk-'));
let harness: Harness;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

const annotation = (n: number) => ({
  kind: 'question',
  note: `第 ${n} 条:与信访部门的数据核对,请说明与上年相比变化的原因。`,
  tags: ['复议', '数据'],
  state: 'none',
  id: n.toString(16).padStart(32, '0'),
  reportKey: `www.yunxi.gov.cn/a/${n % 500}.html`,
  selector: {
    exact: '全年受理行政复议案件52件,审结49件',
    prefix: '各项工作有序推进。',
    suffix: '。全市行政机关负责人出庭应诉率达到百分之百。',
    start: 40,
    end: 57,
    section: ['一、主要举措和成效', '(二)化解矛盾纠纷'],
  },
  author: '王',
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
});

const outcomeOf = (options: Page) =>
  options.locator(
    '#import-file ~ div[role=status], #import-file ~ div[role=alert], #import-file ~ p[role=alert]',
  );

async function outcome(options: Page): Promise<string> {
  await expect.poll(() => outcomeOf(options).count(), { timeout: PATIENCE, interval: 250 }).toBe(1);
  return (await outcomeOf(options).textContent()) ?? '';
}

const stored = (options: Page) =>
  options.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('library');
        open.onerror = () => reject(new Error('no library'));
        open.onsuccess = () => {
          const count = open.result.transaction('annotations').objectStore('annotations').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );

test(
  '100,000 annotations come in, with the progress shown; stopped in the middle they are completed later',
  { timeout: PATIENCE },
  async () => {
    const file = path.join(folder, 'many.json.gz');
    const annotations = Array.from({ length: COUNT }, (_, n) => annotation(n));
    const head = { format: 'fazhi-shendu-backup', version: 2, exportedAt: NOW };
    const rest = { codebook: [], reports: [], versions: [], changes: [] };
    writeFileSync(file, gzipSync(JSON.stringify({ ...head, ...rest, annotations })));
    const options = await openExtensionPage(harness, 'options.html');
    await watchTasks(options);

    await options.setInputFiles('#import-file', file);
    const progress = options.locator('progress');
    await expect
      .poll(() => progress.getAttribute('aria-label'), { timeout: PATIENCE, interval: 50 })
      .toMatch(/正在写入:?：?[1-9]/);
    await options.getByRole('button', { name: '停止' }).click();
    expect(await outcome(options)).toContain('已停止');
    const half = await stored(options);
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(COUNT);
    // Whole batches only.
    expect(half % 1_000).toBe(0);

    await options.setInputFiles('#import-file', file);
    await expect.poll(() => progress.count()).toBe(1);
    const text = await outcome(options);
    expect(text).toContain('导入已完成');
    expect(text).toContain(`新增 ${(COUNT - half).toLocaleString('en')} 条`);
    expect(await stored(options)).toBe(COUNT);
    // Told and not tested: a slow machine fails no test.
    console.log(`longest task of the options page: ${await longestTask(options)} ms`);
  },
);

/** Remembers the longest time (ms) in which the page could not be clicked. */
function watchTasks(options: Page): Promise<void> {
  return options.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

const longestTask = (options: Page) =>
  options.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);

test('a file with script in every field runs nothing, neither in the options nor in the page', async () => {
  const target = (context: object) => ({
    source: REPORT,
    selector: [{ type: 'TextQuoteSelector', exact: '成功率98.82%', ...context }],
    section: [SCRIPT],
  });
  const body = [
    { value: SCRIPT },
    { value: SCRIPT.slice(0, 60), purpose: 'tagging' },
    { value: 'fazhi-shendu:kind/hostile', purpose: 'classifying' },
  ];
  const hostile = {
    type: 'Annotation',
    id: SCRIPT,
    creator: { name: SCRIPT },
    body,
    target: target({}),
  };
  const codebook = {
    kinds: [
      {
        id: 'hostile',
        name: SCRIPT.slice(0, 60),
        meaning: SCRIPT,
        retired: false,
        wash: 'rose',
        key: null,
      },
      { id: SCRIPT, name: SCRIPT, meaning: SCRIPT, retired: SCRIPT, wash: SCRIPT, key: SCRIPT },
    ],
  };
  const every = Object.fromEntries(Object.keys(hostile).map((field) => [field, SCRIPT]));
  const bundle = path.join(folder, 'hostile.json');
  const elsewhere = { ...hostile, target: target({ prefix: SCRIPT, suffix: SCRIPT }) };
  const refused = [
    { ...every, type: 'Annotation' },
    { ...every, target: target({}) },
  ];
  const items = [hostile, { ...elsewhere, id: `${SCRIPT}2` }, ...refused];
  writeFileSync(
    bundle,
    JSON.stringify({ type: 'AnnotationCollection', codebook, first: { items } }),
  );

  const options = await openExtensionPage(harness, 'options.html');
  const title = await options.title();
  await options.setInputFiles('#import-file', bundle);
  expect(await outcome(options)).toContain('新增 2 条');
  await options.getByText('未导入的内容').click();
  await options.getByText('编辑类别、状态和标签').click();
  await options.getByText('已停用的').click();
  await expect.poll(() => options.locator('.code .wash-rose').textContent()).toContain('<img');

  const page = await harness.open(REPORT);
  await waitForMarks(page);
  const pageTitle = await page.title();
  await expect.poll(() => paintedWords(page, 'annotation-rose')).toEqual(['成功率98.82%']);
  expect([await options.title(), await page.title()]).toEqual([title, pageTitle]);
  for (const each of [options, page]) {
    expect(await each.locator('img[src=x]').count()).toBe(0);
    expect(await each.title()).not.toBe('ran');
  }
});
