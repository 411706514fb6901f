import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, openExtensionPage, send, type Harness } from './harness';
import { paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** From the codebook in the options to the page, and two coders side by side. */

const REPORT = sitePage('gov-2022').url;
const KEY = REPORT.replace(/^https?:\/\//, '');
const QUOTE = '成功率98.82%';

let harness: Harness;
beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterAll(() => harness.close());

test('a kind that the reader adds is offered in the page, painted in its wash, and renamed everywhere', async () => {
  const page = await harness.open(REPORT);
  await waitForMarks(page);
  const options = await openExtensionPage(harness, 'options.html');
  await options.getByText('编辑类别、状态和标签').click();
  await options.getByLabel('新的批注类别').fill('程序');
  await options.getByLabel('新的批注类别').press('Enter');
  await expect.poll(() => options.locator('.code .wash-teal').textContent()).toBe('程序');

  await selectText(page, QUOTE);
  const card = await closedShadow(page);
  await expect.poll(() => card.text('.kinds')).toContain('程序');
  await card.click('.kinds button:last-of-type');
  await card.click('button[name=done]');
  await expect.poll(() => paintedWords(page, 'annotation-teal')).toEqual([QUOTE]);

  await options.getByLabel('“程序”的底色').selectOption('rose');
  await expect.poll(() => paintedWords(page, 'annotation-rose')).toEqual([QUOTE]);
  await options.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => paintedWords(page, 'annotation-teal')).toEqual([QUOTE]);
});

test('the annotations of a second coder are compared with one’s own', async () => {
  const item = (exact: string, kind: string) => ({
    type: 'Annotation',
    creator: { name: '赵' },
    body: [{ value: `fazhi-shendu:kind/${kind}`, purpose: 'classifying' }],
    target: { source: REPORT, selector: { type: 'TextQuoteSelector', exact } },
  });
  const bundle = path.join(os.tmpdir(), `shendu-coder-${process.pid}.json`);
  writeFileSync(bundle, JSON.stringify([item(QUOTE, 'question'), item('成功率', 'verify')]));
  const options = await openExtensionPage(harness, 'options.html');
  await options.setInputFiles('#import-file', bundle);
  await expect.poll(() => options.getByText('新增 2 条').count()).toBe(1);

  const library = await openExtensionPage(harness, 'library.html');
  await library.locator('.library-table tbody input').check();
  await library.getByRole('button', { name: '编码一致性' }).click();
  await expect.poll(() => library.locator('tbody tr').count()).toBeGreaterThan(3);
  expect(await library.locator('.disputed-passage').count()).toBe(1);
  expect(await library.locator('.disputed-sides').textContent()).toContain('程序');
  expect(await send(harness, 'deleteReports', { keys: [KEY] })).toMatchObject({ ok: true });
});
