// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDerived } from '@/components/library/keptAnalyses';
import { hashOf, type ComparisonTab } from '@/components/library/address';
import { conclusionKey } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { answer, resetMessages, sentOf } from '../support/messages';
import { madeUpReport, type Line } from '../../compare/reports';
import { all, choose, clear, expectAccessible, one, press, type } from '../support/page';
import { analyses } from './analyze';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

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
    const finding = one('.finding', '不足部分未见原因');
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

describe('the order of the reports', () => {
  const heads = () => all('thead th').map((th) => th.textContent);

  test('is changed with the keys, kept in the address, and can be given up', async () => {
    await open();
    one('.chip-name', '2024').focus();
    await press('ArrowLeft');
    await settled();
    expect(heads()).toEqual(['2021', '2022', '2024', '2023']);
    expect(location.hash).toContain('order=chosen');
    expect(document.activeElement?.textContent).toBe('2024');
    await press('ArrowRight');
    await press('ArrowRight');
    await settled();
    expect(heads()).toEqual(['2021', '2022', '2023', '2024']);
    await clickAndSettle('button', '恢复默认次序');
    expect(location.hash).not.toContain('order=');
  });

  test('does not change what is said of the years', async () => {
    await openLibrary(
      hashOf({
        view: 'comparison',
        keys: [...keys].reverse(),
        tab: 'indicators',
        inOrder: true,
      }),
    );
    expect(lineOf('行政复议受理数').slice(1, 5)).toEqual([
      '97†约 +61.7% ⚑',
      '约60约 +15.4%',
      '52+26.8%',
      '41',
    ]);
  });
});

describe('further reports', () => {
  test('are added from the library', async () => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
    await open('overview', keys.slice(0, 2));
    await clickAndSettle('button', '添加报告');
    expect(all('.add-list label')).toHaveLength(2);
    await clickAndSettle('.add-list label', '2024');
    await clickAndSettle('button', '加入 1 份');
    expect(all('thead th').map((th) => th.textContent)).toEqual(['2021', '2022', '2024']);
    expect(all('dialog')).toEqual([]);
  });
});

describe('a place under two names', () => {
  // 石桥县 became 石桥区 in 2022: the text goes on, the name does not.
  const lines: Line[] = ['复议', '执法', '调解', '普法'].map((subject) => [
    'measures',
    `全年围绕${subject}工作召开专题会议部署落实并逐项督办到位。`,
  ]);
  const renamed = [
    madeUpReport({ place: '云溪市石桥县', year: 2021, lines, url: 'http://s.gov.cn/2021' }),
    madeUpReport({ place: '云溪市石桥区', year: 2022, lines, url: 'http://s.gov.cn/2022' }),
  ];
  const openRenamed = async () => {
    await keep(renamed);
    await open(
      'overview',
      renamed.map(({ key }) => key),
    );
  };

  test('is one when the reader says so, and two again', async () => {
    await openRenamed();
    expect(one('.subject-choice').textContent).toContain('是否为同一地方');
    await clickAndSettle('button', '视为同一');
    expect(all('thead th').map((th) => th.textContent)).toEqual(['2021', '2022']);
    await clickAndSettle('button', '分开');
    expect(all('.subject-choice')).toEqual([]);
    expect(all('thead th').map((th) => th.textContent)).not.toEqual(['2021', '2022']);
  });

  test('is not asked of again when the reader keeps them apart, also after a reload', async () => {
    await openRenamed();
    await clickAndSettle('button', '分开');
    expect(all('.subject-choice')).toEqual([]);
    await openLibrary(location.hash);
    expect(all('.subject-choice')).toEqual([]);
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
    expect(row.querySelector('.aligned-before')?.textContent).toContain('92.3%');
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

describe('conclusion', () => {
  // The conclusion is read after the reports.
  const openConclusion = async (some = keys) => {
    await open('conclusion', some);
    await vi.waitFor(async () => {
      await settled();
      one('textarea');
    });
  };
  const field = () => one<HTMLTextAreaElement>('textarea');
  const stored = (text: string) => ({
    key: conclusionKey(keys),
    reportKeys: [...keys].sort(),
    text,
    author: '',
    createdAt: '2026-03-10T04:00:00.000Z',
    updatedAt: '2026-03-10T04:00:00.000Z',
  });
  const leave = () => act(() => void field().dispatchEvent(new FocusEvent('blur')));

  test('what is stored is shown, in whatever order the reports were chosen', async () => {
    await database.conclusions.put(stored('口径不一。'));
    await openConclusion([...keys].reverse());
    expect(field().value).toBe('口径不一。');
    await expectAccessible();
  });

  test('what is typed is sent at once when the field is left, and can be taken back', async () => {
    answer('writeConclusion', async ({ text }) => {
      const value = { ...stored(text), updatedAt: '2026-03-11T04:00:00.000Z' };
      await database.conclusions.put(value);
      return { ok: true, value, change: 7 };
    });
    answer('undoChange', async () => {
      await database.conclusions.delete(conclusionKey(keys));
      return { ok: true, value: null, change: null };
    });
    await openConclusion();
    await type('textarea', '建议核对');
    expect(one('.conclusion-state').textContent).toContain('尚未保存');
    await leave();
    await settled();
    expect(sentOf('writeConclusion')).toEqual([{ reportKeys: keys, text: '建议核对', seen: null }]);
    expect(one('.conclusion-state').textContent).toContain('已保存 2026-03-11');
    await clickAndSettle('button', '撤销本次改动');
    expect(sentOf('undoChange')).toEqual([{ change: 7 }]);
    expect(field().value).toBe('');
  });

  test('when it cannot be stored the reader is told what to do, and nothing typed is lost', async () => {
    answer('writeConclusion', () => ({ ok: false, error: 'storage-full' }));
    await openConclusion();
    await type('textarea', '写了很久');
    await leave();
    await settled();
    expect(one('[role=alert]').textContent).toContain('本机存储空间已满');
    await clickAndSettle('[role=tab]', '总表');
    await clickAndSettle('[role=tab]', '结论');
    await vi.waitFor(() => one('textarea'));
    expect(field().value).toBe('写了很久');
    answer('writeConclusion', ({ text }) => ({ ok: true, value: stored(text), change: 8 }));
    await leave();
    await settled();
    expect(sentOf('writeConclusion').pop()).toMatchObject({ text: '写了很久' });
  });

  test('one goes on from the conclusion of fewer reports', async () => {
    const fewer = keys.slice(0, 2);
    await database.conclusions.put({
      ...stored('两年的结论'),
      key: conclusionKey(fewer),
      reportKeys: fewer,
    });
    await openConclusion();
    await clickAndSettle('button', '接到上面');
    expect(field().value).toBe('两年的结论');
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
