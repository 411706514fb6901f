import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, panelFor, send, tabIdOf, type Harness } from './harness';
import { hoverText, waitForMarks } from './reader';
import { servedPage } from './sampleSite';

/** A yearly report of one town, with the two figures given. */
function reportOf(year: number, cases: string, cost: string) {
  const title = `云溪市临江镇${year}年度法治政府建设情况报告`;
  const lines = [
    `${year}年，临江镇扎实推进法治政府建设，现将有关情况报告如下：`,
    '一、主要举措和成效',
    `全年受理行政复议案件${cases}。办理行政处罚案件${cost}。`,
    '二、存在的不足',
    '少数执法人员对新修订的行政处罚法掌握不够。',
    '三、下一步安排',
    '建成行政复议听证室。',
  ].map((line) => `<p>${line}</p>`);
  const body = `<!doctype html><title>${title}</title><h1>${title}</h1><div class="TRS_Editor">${lines.join('')}</div>`;
  return servedPage(`linjiang${year}.yunxi.gov.cn`, body);
}

const reports = [
  reportOf(2021, '40件', '310件'),
  reportOf(2022, '65人次', '250件'),
  reportOf(2023, '52件', '275件'),
];
let harness: Harness;

beforeAll(async () => {
  harness = await launchExtension({ pages: reports });
  for (const { host } of reports.slice(0, 2)) {
    const page = await harness.open(`http://${host}/`);
    await waitForMarks(page);
    await send(harness, 'keepOpenReport', undefined, await tabIdOf(harness, page));
    await page.close();
  }
});
afterAll(() => harness.close());

test('the card of a figure has the same indicator’s earlier values, and the panel the last one with the change', async () => {
  const page = await harness.open('http://linjiang2023.yunxi.gov.cn/');
  await waitForMarks(page);
  const card = await closedShadow(page);
  await hoverText(page, '275件');
  expect(await card.text('[role=tooltip] .earlier')).toMatch(/2022 年 250件\s+2021 年 310件/);

  const panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /指标/ }).click();
  const row = (figure: string) => panel.locator('.indicator', { hasText: figure }).textContent();
  expect(await row('275件')).toMatch(/2022 年 250件 · \+10%/);
  // 人次 are not 件: the last year that counts the same way is 2021.
  expect(await row('52件')).toMatch(/2021 年 40件 · \+30%（2 年间）/);
  await panel.close();
  await page.close();
});

test('the first year has none', async () => {
  const page = await harness.open('http://linjiang2021.yunxi.gov.cn/');
  await waitForMarks(page);
  const card = await closedShadow(page);
  await hoverText(page, '310件');
  expect(await card.text('[role=tooltip]')).toContain('310');
  expect(await card.count('.earlier')).toBe(0);
});
