import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  closedShadow,
  launchExtension,
  openExtensionPage,
  send,
  stopWorker,
  type Harness,
} from './harness';
import { paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const REPORT = sitePage('gov-2022').url;
const KEY = REPORT.replace(/^https?:\/\//, '');
const QUOTE = '成功率98.82%';
const NOTE = '与信访部门的数据核对';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-backup-'));
const backup = path.join(folder, 'backup.json.gz');
const bundle = path.join(folder, 'annotations.json');
let harness: Harness;

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
});
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openReport(): Promise<Page> {
  const page = await harness.open(REPORT);
  await waitForMarks(page);
  return page;
}

const painted = (page: Page) => expect.poll(() => paintedWords(page, 'annotation-vermilion'));

/** Clicks a button of the options page that saves a file; resolves to the name it was given. */
async function saved(options: Page, button: RegExp, file: string): Promise<string> {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  const given = await download;
  await given.saveAs(file);
  return given.suggestedFilename();
}

/** Brings a file in through the options page; resolves to what the page says of it. */
async function bringIn(options: Page, file: string): Promise<string> {
  await options.setInputFiles('#import-file', file);
  const outcome = options.locator('#import-file ~ div[role=status], #import-file ~ p[role=alert]');
  await expect.poll(() => outcome.count()).toBe(1);
  await expect.poll(() => outcome.textContent()).toMatch(/条，|没有/);
  return (await outcome.textContent()) ?? '';
}

test('an annotation that was backed up and deleted is back after the restore', async () => {
  const page = await openReport();
  await selectText(page, QUOTE);
  const card = await closedShadow(page);
  await card.click('button[name=question]');
  await card.fill('textarea[name=note]', NOTE);
  await card.click('button[name=done]');
  await painted(page).toEqual([QUOTE]);

  const options = await openExtensionPage(harness, 'options.html');
  expect(await saved(options, /备份到文件/, backup)).toMatch(
    /^法治年报审读备份-\d{4}-\d\d-\d\d\.json\.gz$/,
  );
  await expect.poll(() => options.getByText(/上次备份：\d{4}/).count()).toBe(1);
  await saved(options, /导出批注/, bundle);

  expect(await send(harness, 'deleteReports', { keys: [KEY] })).toMatchObject({ ok: true });
  await painted(page).toEqual([]);

  await stopWorker(harness);
  expect(await bringIn(options, backup)).toContain('新增 2 条');
  await painted(page).toEqual([QUOTE]);
});

test('files that are no backup change nothing and say so', async () => {
  const options = await openExtensionPage(harness, 'options.html');
  const hostile = path.join(folder, 'hostile.json');
  writeFileSync(hostile, '{"format":"fazhi-shendu-backup","version":1,"annotations":[{"no');
  expect(await bringIn(options, hostile)).toContain('不完整或已损坏');
  await options.reload();
  writeFileSync(hostile, '{"bookmarks":["<img src=x onerror=alert(1)>"]}');
  expect(await bringIn(options, hostile)).toContain('不是本扩展的备份');
});

test('in another browser the backup brings everything, and the annotations of others stand beside', async () => {
  await harness.close();
  harness = await launchExtension({ pages: site.pages });
  let options = await openExtensionPage(harness, 'options.html');
  expect(await bringIn(options, bundle)).toContain('新增 1 条');
  const page = await openReport();
  await painted(page).toEqual([QUOTE]);

  options = await openExtensionPage(harness, 'options.html');
  expect(await bringIn(options, backup)).toContain('新增 1 条');
  await options.reload();
  expect(await bringIn(options, backup)).toContain('新增 0 条');
  await page.reload();
  await waitForMarks(page);
  await painted(page).toEqual([QUOTE]);
});
