import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  closedShadow,
  giveCommand,
  launchExtension,
  openExtensionPage,
  panelFor,
  type Harness,
} from './harness';
import { paintedKinds, paintedWords, waitForMarks } from './reader';
import { servedPage } from './sampleSite';

const TITLE = '云溪市临江镇2023年度法治政府建设情况报告';
const LINES = [
  '2023年，临江镇扎实推进法治政府建设，现将有关情况报告如下：',
  '一、主要举措和成效',
  '全年办理行政复议案件52件；审结49件。举办执法培训4期！',
  '组织开展执法案卷评查两次，评查案卷120卷。',
  '二、存在的不足',
  '少数执法人员对新修订的行政处罚法掌握不够。',
  '三、下一步安排',
  '建成行政复议听证室1个。',
];
/** The site has keys of its own, and fields. */
const SITE = `<input id="search" aria-label="站内搜索"><div id="editor" contenteditable></div>
<script>var heard = ''; addEventListener('keydown', function (event) { heard += event.key; });</script>`;
const report = servedPage(
  'linjiang.yunxi.gov.cn',
  `<!doctype html><title>${TITLE}</title><h1>${TITLE}</h1><div class="TRS_Editor">${LINES.map(
    (line) => `<p>${line}</p>`,
  ).join('')}</div>${'<br>'.repeat(60)}${SITE}`,
);

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launchExtension({ pages: [report] });
  page = await harness.open('http://linjiang.yunxi.gov.cn/');
  await waitForMarks(page);
});
afterAll(() => harness.close());

async function command(name: string): Promise<void> {
  await page.bringToFront();
  await giveCommand(harness, name);
}

const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
const heard = () =>
  page.evaluate(() => (window as unknown as { heard: string }).heard.replace(/Shift/g, ''));
const position = async () => (await closedShadow(page)).text('[role=status].position');

describe('before keyboard reading is switched on', () => {
  test('letters belong to the site, commands of the browser work', async () => {
    await page.keyboard.press('j');
    expect(await heard()).toBe('j');
    expect((await paintedKinds(page)).current).toBeUndefined();

    await command('next-mark');
    await expect.poll(() => paintedWords(page, 'current')).toEqual(['52件']);
    expect(await position()).toMatch(/量化表述 1 \/ \d+.*52件/);
    await command('previous-mark');
    await expect.poll(() => paintedWords(page, 'current')).toEqual(['1个']);
  });

  test('the manifest asks for four keys, and every action is a command', async () => {
    const commands = await harness.control.evaluate(() => chrome.commands.getAll());
    const bound = commands.filter(({ shortcut }) => shortcut !== '');
    expect(bound.map(({ name }) => name).sort()).toEqual([
      'annotate',
      'keyboard-reading',
      'next-mark',
      'previous-mark',
    ]);
    expect(commands.map(({ name }) => name)).toContain('extend-sentence');
    for (const { name, description } of commands) {
      if (name !== '_execute_action') expect(description).not.toBe('');
    }
  });
});

describe('in keyboard reading', () => {
  test('marks are gone through one by one, and the line at the foot says where one is', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.click(5, 5);
    await command('keyboard-reading');
    await expect.poll(position).toContain('键盘审读已打开');
    await page.keyboard.press('1');
    expect(await paintedWords(page, 'current')).toEqual(['52件']);
    await page.keyboard.press('j');
    expect(await paintedWords(page, 'current')).toEqual(['49件']);
    await page.keyboard.press('k');
    expect(await paintedWords(page, 'current')).toEqual(['52件']);
    await page.keyboard.press('Shift+Digit1');
    expect(await paintedWords(page, 'current')).toEqual(['1个']);
    expect(await position()).toMatch(/量化表述 (\d+) \/ \1.*1个/);
    expect(await heard()).toBe('j');
  });

  test('sentences are taken one by one, given back, annotated and found again', async () => {
    await page.keyboard.press('j');
    expect(await paintedWords(page, 'current')).toEqual(['52件']);
    await page.keyboard.press('s');
    expect(await selected()).toBe('全年办理行政复议案件52件；');
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    expect(await selected()).toBe('全年办理行政复议案件52件；审结49件。举办执法培训4期！');
    await page.keyboard.press('Shift+S');
    expect(await selected()).toBe('全年办理行政复议案件52件；审结49件。');

    await page.keyboard.press('a');
    const card = await closedShadow(page);
    await expect.poll(() => card.count('button[name=verify]')).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.count('textarea')).toBe(1);
    await page.keyboard.type('jks?');
    await page.keyboard.press('Enter');
    await card.gone('textarea');
    expect(await paintedWords(page, 'annotation-ochre')).toEqual([
      '全年办理行政复议案件52件；审结49件。',
    ]);

    await page.mouse.click(5, 5);
    await page.keyboard.press('n');
    expect(await paintedWords(page, 'current')).toEqual(['全年办理行政复议案件52件；审结49件。']);
    expect(await position()).toMatch(/批注·核实 1 \/ 1.*jks\?/);
    await page.keyboard.press('e');
    await expect.poll(() => card.count('textarea')).toBe(1);
    await page.keyboard.press('Escape');
    await card.gone('textarea');
  });

  test('without a selection the sentence where one is gets annotated', async () => {
    await page.mouse.click(5, 5);
    await page.keyboard.press('1');
    await page.keyboard.press('Shift+Digit1');
    await page.keyboard.press('a');
    expect(await selected()).toBe('建成行政复议听证室1个。');
    const card = await closedShadow(page);
    await expect.poll(() => card.count('button[name=remark]')).toBe(1);
    await page.keyboard.press('Escape');
    await card.gone('button[name=remark]');
  });

  test('letters typed into fields stay there', async () => {
    const before = await paintedWords(page, 'current');
    for (const field of ['#search', '#editor']) {
      await page.focus(field);
      await page.keyboard.type('jn?1');
    }
    expect(await page.inputValue('#search')).toBe('jn?1');
    expect(await page.textContent('#editor')).toBe('jn?1');
    expect(await paintedWords(page, 'current')).toEqual(before);
    expect(await (await closedShadow(page)).count('dialog')).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  test('the panel takes the same keys, says where they led and puts the focus on the card', async () => {
    const panel = await panelFor(harness, page);
    await panel.getByRole('tab', { name: /批注/ }).click();
    await panel.keyboard.press('n');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe('全年办理行政复议案件52件；审结49件。');
    expect(await panel.locator('[aria-live=polite]').textContent()).toContain('批注·核实 1 / 1');
    await panel.keyboard.press('j');
    await expect.poll(() => paintedWords(page, 'current')).toEqual(['52件']);
    await panel.close();
  });

  test('Esc ends at nothing, and switching off gives the letters back to the site', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect((await paintedKinds(page)).current).toBeUndefined();
    await command('keyboard-reading');
    await expect.poll(position).toContain('键盘审读已关闭');
    const before = await heard();
    await page.keyboard.press('k');
    expect(await heard()).toBe(`${before}k`);
    expect((await paintedKinds(page)).current).toBeUndefined();
  });
});

describe('the list of shortcuts', () => {
  test('comes on ? in the page, with the keys that are bound, and goes on Esc', async () => {
    await page.mouse.click(5, 5);
    await page.keyboard.press('?');
    const card = await closedShadow(page);
    const list = await card.text('dialog');
    expect(list).toContain('下一处标记');
    expect(list).toContain('Alt+A');
    await page.keyboard.press('Escape');
    await card.gone('dialog');
  });

  test.each(['library.html', 'options.html'] as const)('comes on ? in %s', async (name) => {
    const own = await openExtensionPage(harness, name);
    await own.getByRole('heading', { level: 1 }).first().waitFor();
    await own.keyboard.press('?');
    await own.getByRole('dialog', { name: '快捷键' }).waitFor();
    await own.keyboard.press('Escape');
    await expect.poll(() => own.getByRole('dialog').count()).toBe(0);
    await own.close();
  });

  test('stays away when the single keys are switched off in the options', async () => {
    const options = await openExtensionPage(harness, 'options.html');
    await options.getByRole('checkbox', { name: /^单键/ }).uncheck();
    await page.bringToFront();
    // As long as the key is ours the site does not hear it.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        return heard();
      })
      .toContain('?');
    await (await closedShadow(page)).gone('dialog');
    await options.bringToFront();
    await options.getByRole('heading', { level: 1 }).click();
    await options.keyboard.press('?');
    await options.waitForTimeout(300);
    expect(await options.getByRole('dialog').count()).toBe(0);
    await options.getByRole('checkbox', { name: /^单键/ }).check();
    await options.close();
  });
});
