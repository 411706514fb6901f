// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDerived } from '@/components/library/keptAnalyses';
import { hashOf, type ComparisonTab } from '@/components/library/address';
import { database } from '@/utils/library/database';
import { resetMessages } from '../support/messages';
import { all, choose, clear, expectAccessible, one, press, type } from '../support/page';
import { analyses } from './analyze';
import { clickAndSettle, keep, kept, openLibrary, settled, unfold } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const keys = kept.map(({ key }) => key);
const open = (tab: ComparisonTab = 'overview', some: string[] = keys) =>
  openLibrary(hashOf({ view: 'comparison', keys: some, tab }));
const lineOf = (name: string) =>
  [...(one('tbody th', name).parentElement?.querySelectorAll('td') ?? [])].map(
    (td) => td.textContent,
  );

beforeEach(async () => {
  resetMessages();
  await keep(kept);
});
afterEach(clear);

describe('overview', () => {
  test('sets the reports side by side', async () => {
    await open();
    expect(one('h1').textContent).toBe('云溪市临江区法治政府建设年度报告比对（2021—2024）');
    expect(all('thead th').map((th) => th.textContent)).toEqual(['2021', '2022', '2023', '2024']);
    expect(lineOf('字数')).toEqual(['6,120', '6,480', '6,390', '5,870']);
    expect(lineOf('公开日期')[2]).toBe('2024-04-09 公开逾期 9 天');
    expect(lineOf('下一年度主要安排')).toEqual(['未见', '未见', '未见', '见三，2 项']);
    await expectAccessible();
  });

  test('says a check once for all reports it holds for, with its passages', async () => {
    await open();
    // Nothing of it is drawn before it is wanted.
    expect(all('.finding blockquote')).toEqual([]);
    const finding = await unfold('.finding', '不足部分未见原因');
    expect([...finding.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      '2021',
      '2022',
    ]);
    expect(finding.querySelectorAll('blockquote')).toHaveLength(2);
    expect(finding.querySelector('blockquote a')?.getAttribute('href')).toContain('#:~:text=');
  });

  test('a report can be taken out, under a new address', async () => {
    await open();
    await clickAndSettle('button', '移出 2022');
    expect(all('thead th').map((th) => th.textContent)).toEqual(['2021', '2023', '2024']);
    expect(location.hash).not.toContain('2022');
    expect(one('.notice').textContent).toBe('未选入 2022 年的报告。');
  });
});

describe('indicators', () => {
  test('a click on a figure shows the sentences of all reports', async () => {
    await open('indicators');
    expect(lineOf('行政复议受理数').slice(1, 5)).toEqual([
      '41',
      '52+26.8%',
      '约60约 +15.4%',
      '97†约 +61.7% ⚑',
    ]);
    expect(one('.figure', '行政复议受理数，2024：97†').getAttribute('aria-label')).toContain('件');
    expect(one('.small-line', '2021 41件、2022 52件')).toBeTruthy();
    await clickAndSettle('.figure', '行政复议受理数，2024');
    const sentences = all('.sentences blockquote').map((quote) => quote.textContent);
    expect(sentences).toHaveLength(4);
    expect(sentences[3]).toContain('全年共97件。');
    expect(one('.sentences mark', '97件')).toBeTruthy();
    expect(one('.sentences').textContent).toContain('其余数值：37件、60件。');
    expect(one('.figure', '行政复议受理数，2021').getAttribute('aria-expanded')).toBe('true');
    await expectAccessible();
    await clickAndSettle('.figure', '行政复议受理数，2021');
    expect(all('.sentences')).toEqual([]);
  });

  test('can be narrowed to what is flagged, and found by name', async () => {
    await open('indicators');
    await clickAndSettle('input[type=radio]:not(:checked)');
    expect(all('tbody th').map((th) => th.textContent)).toEqual([
      '行政复议受理数',
      '人民调解成功数',
    ]);
    await clickAndSettle('label', '全部');
    await type('input[type=search]', '目录');
    expect(all('tbody th').map((th) => th.textContent)).toEqual(['重大行政决策目录事项数']);
    await type('input[type=search]', '没有这一项');
    expect(document.body.textContent).toContain('没有可以比较的指标');
  });
});

describe('side by side', () => {
  const sideOf = (side: 'before' | 'after') =>
    all(`.aligned-${side}`).map((cell) => cell.querySelector('p')?.textContent ?? '');

  test('the latest year faces the one before, sentence by sentence', async () => {
    await open('alignment');
    expect(all('select').map((select) => (select as HTMLSelectElement).value)).toEqual(['2', '3']);
    const row = one('.aligned-only-figures, .aligned-modified, .aligned-light-edit', '出庭应诉率');
    expect(row.querySelector('.aligned-before')?.textContent).toMatch(/^2023：.*92\.3%/);
    expect(row.querySelector('.aligned-after')?.textContent).toContain('100%');
    expect([...row.querySelectorAll('del b')].map((b) => b.textContent)).toContain('92.3');
    expect([...row.querySelectorAll('ins b')].map((b) => b.textContent)).toContain('100');
    expect(row.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
    await expectAccessible();
  });

  test('an annotation stands beside its sentence', async () => {
    await open('alignment');
    expect(one('.aligned-before', '请司法局说明口径。').querySelector('.kind')?.textContent).toBe(
      '质疑',
    );
  });

  test('shows one kind with its headings, and counts each', async () => {
    await open('alignment');
    const everything = sideOf('after').length;
    await clickAndSettle('.choices label', '仅数字不同');
    expect(sideOf('after').length).toBeLessThan(everything);
    expect(all('.aligned:not(.aligned-heading):not(.aligned-only-figures)')).toEqual([]);
  });

  test('n and p go from change to change and say where one is', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    await open('alignment');
    const changes = all('[data-change]');
    await press('n');
    const first = changes.indexOf(document.activeElement as HTMLElement);
    expect(first).toBeGreaterThanOrEqual(0);
    await press('n');
    expect(document.activeElement).toBe(changes[first + 1]);
    expect(one('.passage-steps [role=status]').textContent).toContain(
      `第 ${first + 2} / ${changes.length} 处`,
    );
    await press('p');
    expect(document.activeElement).toBe(changes[first]);
  });

  test('other two reports are chosen, under an address of their own', async () => {
    await open('alignment');
    await choose('select', '0');
    await settled();
    expect(location.hash).toContain(`before=${encodeURIComponent(keys[0] ?? '')}`);
    await clickAndSettle('button', '左右对换');
    expect(all('select').map((select) => (select as HTMLSelectElement).value)).toEqual(['3', '0']);
  });

  test('one report alone: says what is missing', async () => {
    await open('alignment', keys.slice(0, 1));
    expect(document.body.textContent).toContain('对读需要两份报告');
  });
});

describe('annotations', () => {
  test('stand by report in the order of the text, lost ones last', async () => {
    await open('annotations');
    expect(all('.note-row').map((card) => card.querySelector('.kind')?.textContent)).toEqual([
      '质疑',
      '缺项',
    ]);
    expect(one('.note-row', '质疑').textContent).toContain('请司法局说明口径。');
    expect(one('.note-row', '缺项').textContent).toContain('未找到');
    expect(one('.note-row', '缺项').querySelector('a')).toBeNull();
    await expectAccessible();
  });

  test('follow the library while they are shown', async () => {
    await open('annotations');
    await database.annotations.update('a', { note: '已与司法局核对。' });
    await settled();
    expect(one('.note-row', '质疑').textContent).toContain('已与司法局核对。');
  });

  test('none: says how to write one', async () => {
    await open('annotations', keys.slice(0, 2));
    expect(document.body.textContent).toContain('还没有批注');
  });
});

describe('what is missing', () => {
  test('reports that are no longer kept are counted, the others shown', async () => {
    await open('overview', [...keys, 'gone/1', 'gone/2']);
    expect(one('.notice').textContent).toContain('有 2 份报告已不在资料库中');
    expect(all('thead th')).toHaveLength(4);
  });

  test('none kept any more: says so and leads back', async () => {
    await open('overview', ['gone/1']);
    expect(one('[role=alert]').textContent).toContain('已不在资料库中');
    await clickAndSettle('button', '回到资料库');
    expect(one('h1').textContent).toBe('资料库');
  });

  test('a text that cannot be analysed is named, the others shown', async () => {
    const [first] = kept;
    analyses.delete(first?.url ?? '');
    await open();
    expect(one('.notice').textContent).toContain('云溪市临江区2021年法治政府建设年度报告');
    expect(all('thead th').map((th) => th.textContent)).toEqual(['2022', '2023', '2024']);
  });

  test('what was analysed once is not analysed again, and not taken for another text', async () => {
    await open();
    await vi.waitFor(async () => {
      const derived = openDerived();
      expect(await derived.analyses.count()).toBe(keys.length);
      derived.close();
    });
    analyses.clear();
    await open();
    expect(all('thead th')).toHaveLength(4);
    await database.reports.update(keys[0] ?? '', { fingerprint: 'another text' });
    await open();
    expect(one('.notice').textContent).toContain('云溪市临江区2021年');
  });

  test('a database that does not open is told', async () => {
    vi.spyOn(database.reports, 'bulkGet').mockRejectedValue(new Error('blocked'));
    await open();
    expect(one('[role=alert]').textContent).toContain('资料库打不开');
  });
});
