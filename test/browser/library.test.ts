import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AxeApi from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  closedShadow,
  launchExtension,
  openExtensionPage,
  panelFor,
  type Harness,
} from './harness';
import { readOffice, readWord } from '../unit/export/docx/readDocx';
import { readCsv } from '../unit/export/tables/readCsv';
import { readXlsx } from '../unit/export/tables/readXlsx';
import { selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const YEARS = ['gov-2021', 'gov-2022', 'gov-2023'];
const QUOTE = '负责人出庭应诉率98.6%';

let harness: Harness;
let library: Page;

/** What axe has against a page, contrast included. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof AxeApi }).axe;
    const { violations } = await run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Saves the notes that are shown in a form. */
async function download(format: string): Promise<{ name: string; path: string }> {
  await library.getByLabel('格式', { exact: true }).selectOption(format);
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: '下载' }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

const rows = () => library.locator('tbody tr');

beforeAll(async () => {
  harness = await launchExtension({ pages: site.pages });
  for (const id of [...YEARS, 'sfj-2023']) {
    const page = await harness.open(sitePage(id).url);
    await waitForMarks(page);
    if (id === 'gov-2023') {
      await selectText(page, QUOTE);
      const card = await closedShadow(page);
      await card.click('button[name=question]');
      await card.fill('textarea[name=note]', '请说明 | *口径* <b>与</b> #编号');
      await card.click('button[name=done]');
      await card.gone('textarea');
    } else {
      const panel = await panelFor(harness, page);
      await panel.getByRole('button', { name: '收入资料库' }).click();
      await panel.getByText('已收入资料库').first().waitFor();
      await panel.close();
    }
    await page.close();
  }
  library = await openExtensionPage(harness, 'library.html');
  await rows().nth(3).waitFor();
});
afterAll(() => harness.close());

test('reports are sorted and filtered', async () => {
  await library.getByRole('button', { name: /年度/ }).click();
  const years = async () => (await rows().allTextContents()).map((row) => /20\d\d/.exec(row)?.[0]);
  await expect.poll(async () => new Set([...(await years())]).size).toBe(3);
  await library.getByRole('checkbox', { name: /质疑/ }).check();
  await expect.poll(() => rows().count()).toBe(1);
  expect(await rows().textContent()).toContain('2023');
  await library.getByRole('checkbox', { name: /质疑/ }).uncheck();
  await expect.poll(() => rows().count()).toBe(4);
});

test('a deleted report comes back with its annotations', async () => {
  await rows().filter({ hasText: '云溪市人民政府2023' }).getByRole('checkbox').check();
  await library.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => rows().count()).toBe(3);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => rows().count()).toBe(4);
});

test('the comparison has its tables, and axe finds nothing in any part of it', async () => {
  await library.reload();
  await expect.poll(() => rows().count()).toBe(4);
  expect(await complaints(library)).toEqual([]);
  for (const row of await rows().filter({ hasText: '人民政府' }).all()) {
    await row.getByRole('checkbox').check();
  }
  await library.getByRole('button', { name: '比对' }).click();
  await expect.poll(() => library.textContent('body')).toContain('逾期 16 天');
  expect(await complaints(library)).toEqual([]);
  for (const tab of [/指标/, /安排与问题/, /雷同/, /批注/]) {
    await library.getByRole('tab', { name: tab }).click();
    expect(await complaints(library)).toEqual([]);
  }
});

test('the notes download, and their links lead to the very passage in the page', async () => {
  await library.getByRole('button', { name: '导出笔记' }).click();
  const { name, path } = await download('markdown');
  expect(name).toMatch(/^云溪市法治政府建设年度报告比对\(2021—2023\)-20\d\d-\d\d-\d\d\.md$/);
  const markdown = readFileSync(path, 'utf8');
  expect(markdown).toMatch(/^---\ntitle: /);
  expect(markdown).toContain('按所列件数131/138为94.9%');
  expect(markdown).toContain('\\*口径\\*');

  const links = [...markdown.matchAll(/\]\((http:\S+?#:~:text=\S+?)\)/g)].map(
    ([, url = '']) => url,
  );
  expect(links.length).toBeGreaterThan(10);
  const page = await harness.context.newPage();
  for (const url of links.slice(0, 5)) {
    await page.goto('about:blank');
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }
  await page.close();
});

test('Word, Excel, HTML, CSV and JSON-LD files hold the same words', async () => {
  await library.reload();
  await library.getByRole('button', { name: '下载' }).waitFor();
  const word = readWord(await readOffice(new Blob([readFileSync((await download('docx')).path)])));
  expect(word.lines[0]).toBe('[Title] 云溪市法治政府建设年度报告比对(2021—2023)');
  expect(word.lines.join()).toContain('请说明 | *口径* <b>与</b> #编号');
  expect(word.footnotes.length).toBeGreaterThan(3);

  const excel = readFileSync((await download('xlsx')).path);
  const [figures, notes] = readXlsx(await readOffice(new Blob([excel])));
  expect(figures?.rows.length).toBeGreaterThan(100);
  expect(notes?.rows[1]).toContain('请说明 | *口径* <b>与</b> #编号');
  const csv = readCsv(readFileSync((await download('csv-indicators')).path, 'utf8'));
  expect(csv).toHaveLength(figures?.rows.length ?? -1);

  const { path } = await download('html');
  const paper = await harness.context.newPage();
  await paper.setContent(readFileSync(path, 'utf8'));
  expect(await paper.locator('h2').first().textContent()).toBe('一、建议核对');
  expect(await paper.locator('script, b').count()).toBe(0);
  expect(await complaints(paper)).toEqual([]);
  await paper.close();

  const collection = JSON.parse(readFileSync((await download('web-annotation')).path, 'utf8')) as {
    total: number;
  };
  expect(collection.total).toBe(1);
});

test('a template of the reader is kept by the background and there again after a reload', async () => {
  await library.getByRole('button', { name: '调整内容和顺序' }).click();
  await library.getByLabel('模板名称').fill('只看指标');
  for (const name of ['概况', '建议核对', '法定内容', '上年安排与本年回应', '结论']) {
    await library.getByRole('checkbox', { name, exact: true }).uncheck();
  }
  await library
    .getByRole('listitem')
    .filter({ hasText: '审读人批注' })
    .dragTo(library.getByRole('listitem').filter({ hasText: '概况' }));
  expect(await complaints(library)).toEqual([]);
  await library.getByRole('button', { name: '保存为自己的模板' }).click();
  await expect
    .poll(() => library.locator('article h3').allTextContents())
    .toEqual(['一、审读人批注', '二、主要指标']);
  await library.reload();
  await library.getByLabel('模板', { exact: true }).selectOption({ label: '只看指标' });
  await expect.poll(() => library.locator('article h3').count()).toBe(2);
});

test('formatted notes are on the clipboard, with plain text beside them', async () => {
  await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.bringToFront();
  await library.getByRole('button', { name: '复制到 Word/WPS' }).click();
  await library.getByText('已复制').waitFor();
  const held = await library.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(held.html).toContain('<h2>一、审读人批注</h2>');
  expect(held.plain).toContain('## 一、审读人批注');
});
