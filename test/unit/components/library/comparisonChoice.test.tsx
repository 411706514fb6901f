// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf, type ComparisonTab } from '@/components/library/address';
import { resetMessages } from '../support/messages';
import { madeUpReport, type Line } from '../../compare/reports';
import { all, clear, one, press } from '../support/page';
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
    // One key after the other, before the first one is drawn.
    await press('ArrowLeft');
    await press('ArrowLeft');
    await settled();
    expect(heads()).toEqual(['2024', '2021', '2022', '2023']);
    expect(document.activeElement?.textContent).toBe('2024');
    await press('ArrowRight');
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
