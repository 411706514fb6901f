import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, panelFor, type Harness } from './harness';
import { clickText, paintedWords, selectText, waitForMarks } from './reader';
import { servedPage } from './sampleSite';

const TITLE = '云溪市高新区2023年度法治政府建设情况报告';
const REPORT = [
  '2023年，高新区扎实推进法治政府建设，现将有关情况报告如下：',
  '一、主要举措和成效',
  '全年受理行政复议案件52件，审结49件，办结率94.2%。',
  '组织开展执法案卷评查两次，评查案卷120卷，发现问题36个。',
  '二、存在的不足',
  '少数执法人员对新修订的行政处罚法掌握不够，案卷制作不够规范。',
  '三、下一步安排',
  '举办执法培训班四期，建成区级行政复议听证室。',
];
const pageOf = (lines: readonly string[]) =>
  `<!doctype html><title>${TITLE}</title><h1>${TITLE}</h1><div class="TRS_Editor">${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;

const served = servedPage('gxq.yunxi.gov.cn', pageOf(REPORT));
let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launchExtension({ pages: [served] });
  page = await harness.open('http://gxq.yunxi.gov.cn/');
  await waitForMarks(page);
  for (const [quote, kind] of [
    ['受理行政复议案件52件', 'question'],
    ['案卷制作不够规范', 'verify'],
    ['建成区级行政复议听证室', 'remark'],
  ] as const) {
    await selectText(page, quote);
    const card = await closedShadow(page);
    await card.click(`button[name=${kind}]`);
    await card.click('button[name=done]');
    await card.gone('textarea');
  }
});
afterAll(() => harness.close());

test('after the site has corrected the page every annotation says what became of its place', async () => {
  served.body = pageOf([
    REPORT[0] ?? '',
    '区政府办公室印发年度要点，明确任务二十八项。',
    REPORT[1] ?? '',
    '全年受理行政复议案件57件，审结49件，办结率86.0%。',
    ...REPORT.slice(3, 6),
  ]);
  await page.reload();
  await waitForMarks(page);
  await expect
    .poll(() => paintedWords(page, 'annotation-vermilion'))
    .toEqual(['受理行政复议案件57件']);
  expect(await paintedWords(page, 'annotation-ochre')).toEqual(['案卷制作不够规范']);
  expect(await paintedWords(page, 'annotation-slate')).toEqual([]);

  const panel = await panelFor(harness, page);
  await expect.poll(() => panel.textContent('body')).toContain('内容有变动');
  await panel.getByText(/内容有变动/).click();
  expect(await panel.textContent('.text-changes')).toContain('明确任务二十八项');

  await panel.getByRole('tab', { name: /批注/ }).click();
  const cards = panel
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ hasText: /质疑|核实|备注/ });
  const changed = cards.filter({ hasText: '质疑' });
  expect(await changed.textContent()).toContain('原文有改动');
  expect(await changed.textContent()).toContain('受理行政复议案件52件');
  expect(await changed.textContent()).toContain('受理行政复议案件57件');
  expect(await cards.filter({ hasText: '核实' }).textContent()).toContain('位置已移动');

  const orphan = cards.filter({ hasText: '备注' });
  expect(await orphan.textContent()).toContain('未找到');
  expect(await orphan.textContent()).toContain('建成区级行政复议听证室');
  expect(await changed.textContent()).toContain('数字有改动：52 → 57');
  expect(await changed.locator('del').allTextContents()).toEqual(['52']);
  expect(await changed.locator('ins').allTextContents()).toEqual(['57']);
  expect(await orphan.textContent()).toContain('三、下一步安排');
  await panel.close();
});

test('in the page the changed one is underlined, says what changed, and is settled there', async () => {
  await page.bringToFront();
  expect(await paintedWords(page, 'unsettled')).toEqual(['受理行政复议案件57件']);
  await clickText(page, '受理行政复议案件57件');
  const card = await closedShadow(page);
  await expect.poll(() => card.count('.placement')).toBeGreaterThan(0);
  const said = await card.text('.placement');
  expect(said).toContain('原文有改动');
  expect(said).toContain('数字有改动：52 → 57');
  expect(await card.text('.changed-words')).toContain('受理行政复议案件52件');
  await card.fill('textarea[name=note]', '更正后再看');
  await card.click('button[name=settle]');
  await card.gone('.placement');
  await card.click('button[name=done]');
  await card.gone('textarea');
  await expect.poll(() => paintedWords(page, 'unsettled')).toEqual([]);
  expect(await paintedWords(page, 'annotation-vermilion')).toEqual(['受理行政复议案件57件']);

  const panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /批注/ }).click();
  const settled = panel.locator('.card', { hasText: '更正后再看' });
  await settled.getByRole('button', { name: '修改记录' }).click();
  await expect
    .poll(() => settled.locator('.history').textContent())
    .toContain('受理行政复议案件52件 → 受理行政复议案件57件');
  await panel.close();
});

test('an annotation without a place is attached by hand to what is selected', async () => {
  await page.bringToFront();
  await selectText(page, '发现问题36个');
  const panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /批注/ }).click();
  await panel.getByRole('button', { name: '改附到页面上选中的文字' }).first().click();
  await expect.poll(() => paintedWords(page, 'annotation-slate')).toEqual(['发现问题36个']);

  await panel.getByRole('button', { name: '撤销上一步' }).click();
  await expect.poll(() => paintedWords(page, 'annotation-slate')).toEqual([]);
  await panel.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => paintedWords(page, 'annotation-slate')).toEqual(['发现问题36个']);
});
