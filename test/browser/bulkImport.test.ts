import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, openExtensionPage, type Harness } from './harness';
import { site } from './sampleSite';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-bulk-'));
let harness: Harness;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOW = '2026-03-12T02:00:00.000Z';
const annotation = (n: number) => ({
  kind: 'question',
  note: `口径 ${n}?与信访部门的数据核对,请说明与上年相比变化的原因。`,
  tags: ['复议', '数据'],
  state: 'none',
  id: n.toString(16).padStart(32, '0'),
  reportKey: `www.yunxi.gov.cn/a/${n % 500}.html`,
  selector: {
    exact: '全年受理行政复议案件52件,审结49件,成功率98.82%',
    prefix: '各项工作有序推进。复议案件52件,复议案件52件,',
    suffix: '。全市行政机关负责人出庭应诉率达到百分之百。',
    start: 40,
    end: 70,
    section: ['一、主要举措和成效', '(二)化解矛盾纠纷'],
  },
  author: '王',
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
});
const creation = (n: number) => ({
  seq: n + 1,
  at: NOW,
  who: '王',
  action: 'create-annotation',
  before: [{ table: 'annotations', id: annotation(n).id, row: null }],
  after: [{ table: 'annotations', id: annotation(n).id, row: annotation(n) }],
  undone: false,
});
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

async function time(options: Page, file: string) {
  await options.evaluate(() => {
    const w = window as unknown as { longest: number };
    w.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      w.longest = Math.max(w.longest, now - last);
      last = now;
    }, 10);
  });
  const start = Date.now();
  await options.setInputFiles('#import-file', file);
  const outcome = options.locator('#import-file ~ div[role=status], #import-file ~ p[role=alert], #import-file ~ div[role=alert]');
  await expect.poll(() => outcome.count(), { timeout: 600_000, interval: 200 }).toBe(1);
  const text = await outcome.textContent();
  const longest = await options.evaluate(() => (window as unknown as { longest: number }).longest);
  console.log(path.basename(file), Date.now() - start, 'ms; longest freeze', Math.round(longest), text);
}

const COUNT = Number(process.env.COUNT ?? 10_000);
test('measure', { timeout: 900_000 }, async () => {
  const withHistory = path.join(folder, 'history.json.gz');
  writeFileSync(withHistory, gzipSync(JSON.stringify({ format: 'fazhi-shendu-backup', version: 2, exportedAt: NOW, codebook: [], reports: [], versions: [], annotations: many(COUNT, annotation), changes: many(COUNT, creation) })));
  const options = await openExtensionPage(harness, 'options.html');
  await time(options, withHistory);
  await options.reload();
  await time(options, withHistory);
  const bundle = path.join(folder, 'bundle.json');
  writeFileSync(bundle, JSON.stringify(many(COUNT, (n) => {
    const a = annotation(n + 1_000_000);
    return { id: `urn:fazhi-shendu:annotation:${a.id}`, type: 'Annotation', creator: { name: '赵' }, body: [{ value: a.note }], target: { source: `http://${a.reportKey}`, selector: { type: 'TextQuoteSelector', exact: a.selector.exact } } };
  })));
  await options.reload();
  await time(options, bundle);
});
