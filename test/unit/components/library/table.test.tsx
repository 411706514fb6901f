// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/utils/library/database';
import { textSource } from '@/utils/report/source';
import { answer, resetMessages, sentOf, silence } from '../support/messages';
import { all, clear, expectAccessible, one, press } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => `own:${path}` },
  },
}));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const years = () => all('tbody tr').map((row) => row.querySelector('.number')?.textContent);
const chosen = () => all<HTMLInputElement>('tbody input').map((box) => box.checked);
const box = (year: number) => [`tbody input[aria-label*="${year}年"]`, ''] as const;

beforeEach(async () => {
  resetMessages();
  await keep(kept);
});
afterEach(clear);

test('an empty library says how to begin', async () => {
  await keep([]);
  await openLibrary();
  expect(document.body.textContent).toContain('资料库中还没有报告');
  expect(all('.steps li')).toHaveLength(4);
  await expectAccessible();
});

describe('the samples of an empty library', () => {
  const take = async (samples: unknown) => {
    await keep([]);
    await openLibrary();
    vi.stubGlobal('fetch', (url: string) => {
      expect(url).toBe('own:/samples.json');
      return Promise.resolve(new Response(JSON.stringify(samples)));
    });
    await clickAndSettle('button', '放入示例报告');
    vi.unstubAllGlobals();
  };
  const sources = kept.slice(0, 2).map(({ url, analysis }) => ({
    ...textSource(analysis.text),
    url,
  }));

  test('are kept one after the other', async () => {
    answer('keepReport', () => ({ ok: true, value: null, change: 1 }));
    await take(sources);
    expect(sentOf('keepReport')).toEqual(sources.map((source) => ({ source })));
    expect(all('[role=alert]')).toEqual([]);
  });

  test('that cannot be written say why, and no more are tried', async () => {
    answer('keepReport', () => ({ ok: false, error: 'storage-full' }));
    await take(sources);
    expect(sentOf('keepReport')).toHaveLength(1);
    expect(one('[role=alert]').textContent).toContain('本机存储空间已满');
  });
});

test('a deleted report and its annotations are not shown', async () => {
  await database.reports.update(kept[0]?.key ?? '', { deletedAt: '2026-03-11T00:00:00.000Z' });
  await openLibrary();
  expect(years()).toEqual(['2022', '2023', '2024']);
});

describe('the table', () => {
  beforeEach(() => openLibrary());

  test('has a line for each report', async () => {
    const cells = [...one('tbody tr:nth-child(3)').querySelectorAll('td')].map(
      (td) => td.textContent,
    );
    expect(cells.slice(1)).toEqual([
      '云溪市临江区2023年法治政府建设年度报告↗',
      '云溪市临江区',
      '2023',
      '2024-04-09',
      '3',
      '52%',
      expect.stringMatching(/^(\d+%|—)$/),
      '2',
    ]);
    expect(one('tbody tr:nth-child(3) a').getAttribute('href')).toMatch(/^#report\?key=/);
    expect(one('tbody tr:nth-child(3) a.page-link').getAttribute('href')).toBe(
      'http://www.linjiang.gov.cn/a/2023.html',
    );
    await expectAccessible();
  });

  test('follows the library', async () => {
    await database.reports.delete(kept[1]?.key ?? '');
    await settled();
    expect(years()).toEqual(['2021', '2023', '2024']);
  });

  test('is sorted by the column that is clicked, there and back', async () => {
    await clickAndSettle('th button', '固定与空泛占比');
    expect(years()).toEqual(['2023', '2022', '2021', '2024']);
    expect(one('th[aria-sort=descending]').textContent).toContain('固定与空泛占比');
    await clickAndSettle('th button', '固定与空泛占比');
    expect(years()).toEqual(['2024', '2021', '2022', '2023']);
    expect(all('th[aria-sort=ascending]')).toHaveLength(1);
  });

  test('is narrowed by boxes, and says by how much', async () => {
    await clickAndSettle('.facet-value', '质疑');
    expect(years()).toEqual(['2023']);
    expect(one('.library-head [role=status]').textContent).toBe('显示 1 / 4 份报告');
    await clickAndSettle('.facet-value', '2021');
    expect(document.body.textContent).toContain('没有符合条件的报告。');
  });
});

describe('choosing reports', () => {
  beforeEach(() => openLibrary());

  test('a range with shift, and what can be done with it', async () => {
    await clickAndSettle(...box(2022));
    expect(one<HTMLButtonElement>('button', '比对').disabled).toBe(true);
    await clickAndSettle(...box(2024), { shiftKey: true });
    expect(chosen()).toEqual([false, true, true, true]);
    expect(one('.selection-count').textContent).toBe('已选 3 份');
    expect(one<HTMLInputElement>('thead input').indeterminate).toBe(true);
    await expectAccessible();
  });

  test('all that are shown, and none', async () => {
    await clickAndSettle('thead input');
    expect(chosen()).toEqual([true, true, true, true]);
    await clickAndSettle('button', '取消选择');
    expect(chosen()).toEqual([false, false, false, false]);
    expect(all('.selection-bar')).toEqual([]);
  });

  test('with the arrow keys from box to box', async () => {
    one(...box(2021)).focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(one(...box(2022)));
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(one(...box(2021)));
  });

  test('leads to their comparison under an address of its own', async () => {
    await clickAndSettle(...box(2023));
    await clickAndSettle(...box(2021));
    await clickAndSettle('button', '比对');
    expect(new URLSearchParams(location.hash.split('?')[1]).getAll('key')).toEqual([
      kept[0]?.key,
      kept[2]?.key,
    ]);
    expect(one('h1').textContent).toContain('（2021—2023）');
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await openLibrary();
    await clickAndSettle(...box(2021));
    await clickAndSettle(...box(2022));
  });

  test('asks the background, and can be undone', async () => {
    answer('deleteReports', () => ({ ok: true, value: null, change: 7 }));
    answer('undoChange', () => ({ ok: true, value: null, change: 8 }));
    await clickAndSettle('button', '删除');
    expect(sentOf('deleteReports')).toEqual([{ keys: [kept[0]?.key, kept[1]?.key] }]);
    expect(one('.bar').textContent).toContain('已删除 2 份报告和其中的批注');
    expect(all('.selection-bar')).toEqual([]);
    await clickAndSettle('.bar button', '撤销');
    expect(sentOf('undoChange')).toEqual([{ change: 7 }]);
  });

  test.each([
    ['refused', '浏览器拒绝写入'],
    ['silent', '扩展没有应答'],
  ])('%s: says why, and the reports stay chosen', async (how, words) => {
    if (how === 'refused') answer('deleteReports', () => ({ ok: false, error: 'storage-refused' }));
    else silence('deleteReports');
    await clickAndSettle('button', '删除');
    expect(one('[role=alert]').textContent).toContain(words);
    expect(chosen()).toEqual([true, true, false, false]);
  });
});

test('a database that does not open is told, and nothing is shown as empty', async () => {
  vi.spyOn(database.reports, 'toArray').mockRejectedValue(new Error('blocked'));
  await openLibrary();
  expect(one('[role=alert]').textContent).toContain('资料库打不开');
  expect(document.body.textContent).not.toContain('还没有报告');
});
