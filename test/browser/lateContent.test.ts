import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, panelFor, type Harness } from './harness';
import { paintedWords, selectText, waitForMarks } from './reader';
import { servedPage } from './sampleSite';

const TITLE = '云溪市开发区2023年度法治政府建设情况报告';
const FIRST = [
  '2023年，开发区扎实推进法治政府建设，现将有关情况报告如下：',
  '一、主要举措和成效',
  '全年受理行政复议案件52件，审结49件，办结率94.2%。',
];
const SECOND = [
  '组织开展执法案卷评查两次，评查案卷120卷，发现问题36个。',
  '二、存在的不足',
  '少数执法人员对新修订的行政处罚法掌握不够，案卷制作不够规范。',
];
const THIRD = ['三、下一步安排', '举办执法培训班四期，建成区级行政复议听证室。'];
const FOLDED = ['联系人：区司法局法治科，负责本报告的说明和答复工作。'];

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
/** A slide show that turns all the time, a second part that a slow script adds, a third and a folded one on a click. */
const pageOf = (late: boolean) => `<!doctype html><title>${TITLE}</title>
<p id="slides">1</p><h1>${TITLE}</h1>
<div class="TRS_Editor"><div>${paragraphs(FIRST)}</div><div id="second">${late ? '' : paragraphs(SECOND)}</div>
<div id="third">${late ? '' : paragraphs(THIRD)}</div>
<div id="folded" ${late ? 'style="display:none"' : ''}>${paragraphs(FOLDED)}</div></div>
<button id="more">查看更多</button><button id="unfold">展开</button>
${
  late
    ? `<script>
  setInterval(function () { document.getElementById('slides').textContent = String(Date.now()); }, 50);
  function addSecond() { document.getElementById('second').innerHTML = ${JSON.stringify(paragraphs(SECOND))}; }
  document.getElementById('more').onclick = function () {
    setTimeout(function () { document.getElementById('third').innerHTML = ${JSON.stringify(paragraphs(THIRD))}; }, 700);
  };
  document.getElementById('unfold').onclick = function () { document.getElementById('folded').style.display = ''; };
</script>`
    : ''
}`;

const served = servedPage('kfq.yunxi.gov.cn', pageOf(false));
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  harness = await launchExtension({ pages: [served] });
  page = await harness.open('http://kfq.yunxi.gov.cn/');
  await waitForMarks(page);
  for (const [quote, kind] of [
    ['发现问题36个', 'question'],
    ['建成区级行政复议听证室', 'verify'],
    ['负责本报告的说明和答复工作', 'remark'],
  ] as const) {
    await selectText(page, quote);
    const card = await closedShadow(page);
    await card.click(`button[name=${kind}]`);
    await card.click('button[name=done]');
    await card.gone('textarea');
  }
  served.body = pageOf(true);
  await page.reload();
  await waitForMarks(page);
  panel = await panelFor(harness, page);
  await panel.getByRole('tab', { name: /批注/ }).click();
});
afterAll(() => harness.close());

const lost = () => panel.locator('.card', { hasText: '未找到' }).count();

test('what a script adds later is read, and its annotation found', async () => {
  expect(await paintedWords(page, 'annotation-vermilion')).toEqual([]);
  await expect.poll(lost).toBe(3);
  await page.evaluate('addSecond()');
  await expect.poll(() => paintedWords(page, 'annotation-vermilion')).toEqual(['发现问题36个']);
  await expect.poll(lost).toBe(2);
});

// How soon it is read after a click: test/unit/reader/followPage.test.ts.
test('what a click on 查看更多 fetches is read, although the page has been changing all the time', async () => {
  await page.bringToFront();
  await page.click('#more');
  await expect
    .poll(() => paintedWords(page, 'annotation-ochre'))
    .toEqual(['建成区级行政复议听证室']);
  await expect.poll(lost).toBe(1);
});

test('what a click unfolds, too', async () => {
  await page.bringToFront();
  await page.click('#unfold');
  await expect
    .poll(() => paintedWords(page, 'annotation-slate'))
    .toEqual(['负责本报告的说明和答复工作']);
  await expect.poll(lost).toBe(0);
});
