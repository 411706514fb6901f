// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabView } from '@/utils/messages';
import { t } from '../support/i18n';
import { answer, resetMessages, sent, sentOf } from '../support/messages';
import { goTo, open, openPanel } from '../support/openPanel';
import { all, clear, click, expectAccessible, one, type } from '../support/page';
import { analysis, at } from '../support/report';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));

beforeEach(() => {
  fakeBrowser.reset();
  resetMessages();
});
afterEach(clear);

describe('the head of a report', () => {
  test('says which report it is and that it was late', async () => {
    await openPanel();
    expect(one('h1').textContent).toBe('云溪镇2023年法治政府建设年度报告');
    expect(one('header').textContent).toContain('云溪镇 · 2023 年度 · 乡镇街道');
    expect(one('header').textContent).toContain('2024-04-09 公开');
    expect(one('header .chip').textContent).toBe('逾期 9 天');
  });

  test('a reason without words is shown as it is', async () => {
    await openPanel();
    expect(one('.reasons').textContent).toContain('unknown_reason:标题');
  });

  test('keeps the report, and says so when it is kept', async () => {
    answer('keepOpenReport', () => ({ ok: true, value: null, change: 5 }));
    await openPanel();
    await click('header button', t('panel_keep'));
    expect(sent.at(-1)).toMatchObject({ type: 'keepOpenReport', tabId: 7 });
    expect(one('[role=status]', t('panel_kept_done'))).toBeTruthy();
    await openPanel({ ...open, kept: true });
    expect(all('header button', t('panel_keep'))).toEqual([]);
    expect(one('header').textContent).toContain(t('panel_kept'));
  });

  test.each([
    ['related', 'panel_related', 'panel_why_related'],
    ['other', 'panel_insisted', 'panel_why_other'],
  ] as const)('%s is told apart', async (verdict, note, question) => {
    const detection = { verdict, score: 50, reasons: [] };
    await openPanel({ ...open, analysis: { ...analysis, detection } });
    expect(one('header').textContent).toContain(t(note));
    expect(one('summary').textContent).toBe(t(question));
  });
});

describe('overview', () => {
  test('has the statutory elements with what was seen of them', async () => {
    await openPanel();
    const rows = all('section').find((section) =>
      section.textContent?.startsWith(t('overview_elements')),
    );
    expect([...(rows?.querySelectorAll('.row-head') ?? [])].map((row) => row.textContent)).toEqual([
      '主要举措和成效具备',
      '存在的不足和原因具备',
      '主要负责人履职情况未见',
      '下一年度主要安排未见',
    ]);
  });

  test('an element leads to its heading, a check to its evidence', async () => {
    answer('showPassage', () => ({ shown: true }));
    await openPanel();
    await click('.jump-quote', '二、存在的不足');
    await click('.jump-quote', '全年审核');
    expect(sentOf('showPassage')).toEqual([
      { span: at('二、存在的不足') },
      { span: at('全年审核') },
    ]);
    expect(all('[role=status]')).toEqual([]);
  });

  test('says when a passage cannot be shown, also when the page is gone', async () => {
    answer('showPassage', () => ({ shown: false }));
    await openPanel();
    await click('.jump-quote', '全年审核');
    expect(one('[role=status]').textContent).toContain(t('panel_jump_missed'));
    resetMessages();
    await openPanel();
    await click('.jump-quote', '全年审核');
    expect(one('[role=status]').textContent).toContain(t('panel_jump_missed'));
  });
});

describe('figures', () => {
  test('are listed with their base value and scope, and lead to their place', async () => {
    answer('showPassage', () => ({ shown: true }));
    await openPanel();
    await goTo(t('panel_tab_indicators'));
    expect(one('.indicator', '行政复议申请数').textContent).toBe(
      '行政复议申请数 累计 1.3万件 合 13,000 件',
    );
    await click('.indicator', '执法检查次数');
    expect(sentOf('showPassage')).toEqual([{ span: at('120次') }]);
  });

  test('the search narrows them', async () => {
    await openPanel();
    await goTo(t('panel_tab_indicators'));
    await type('[type=search]', '复议');
    expect(all('.indicator')).toHaveLength(1);
    expect(one('[role=status]').textContent).toBe('显示 1 / 3 处');
  });

  test('their absence is explained', async () => {
    await openPanel({ ...open, analysis: { ...analysis, quantities: [] } });
    await goTo(t('panel_tab_indicators'));
    expect(one('[role=tabpanel]').textContent).toContain(t('indicators_none'));
  });
});

describe('outline', () => {
  test('is a tree whose headings lead to their place', async () => {
    answer('showPassage', () => ({ shown: true }));
    await openPanel();
    await goTo(t('panel_tab_structure'));
    expect(one('.outline .outline').textContent).toBe('(一)规范执法');
    await click('.outline-heading', '规范执法');
    expect(sentOf('showPassage')).toEqual([{ span: at('(一)规范执法') }]);
  });
});

describe('the foot', () => {
  const openedTabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  beforeEach(async () => {
    await fakeBrowser.windows.create({ focused: true });
  });

  test('opens the library', async () => {
    await openPanel();
    await click('footer button', t('panel_open_library'));
    expect((await openedTabs()).at(-1)).toMatch(/\/library\.html$/);
  });

  test('exports a kept report at once', async () => {
    await openPanel({ ...open, kept: true });
    await click('footer button', t('panel_export_notes'));
    expect((await openedTabs()).at(-1)).toMatch(
      /\/library\.html\?export=yunxi\.gov\.cn%2F2023\.html$/,
    );
    expect(sentOf('keepOpenReport')).toEqual([]);
  });

  test('keeps a report before its notes are exported, and does not go on when that fails', async () => {
    answer('keepOpenReport', () => ({ ok: false, error: 'storage-full' }));
    await openPanel();
    const before = await openedTabs();
    await click('footer button', t('panel_export_notes'));
    expect(await openedTabs()).toEqual(before);
    expect(one('[role=alert]').textContent).toContain(t('error_storage_full'));
  });
});

describe('a page that is no report', () => {
  const other: TabView = {
    status: 'other',
    url: 'http://yunxi.gov.cn/news.html',
    title: '一图读懂年度报告',
    detection: { verdict: 'other', score: 20, reasons: ['no_such_key:图解'] },
  };

  test('says what was seen and can be read all the same', async () => {
    answer('readTab', () => ({ ok: true }));
    await openPanel(other);
    expect(one('main').textContent).toContain('一图读懂年度报告');
    expect(one('main').textContent).toContain('no_such_key:图解');
    await click('button', t('other_read'));
    expect(sentOf('readTab')).toEqual([{ tabId: 7, insist: true }]);
    expect(all('[role=alert]')).toEqual([]);
  });

  test('an unread page can be read, and a refusal says what to do', async () => {
    answer('readTab', () => ({ ok: false }));
    await openPanel({ status: 'unread' });
    await click('button', t('unread_read'));
    expect(sentOf('readTab')).toEqual([{ tabId: 7, insist: false }]);
    expect(one('[role=alert]').textContent).toBe(t('panel_read_refused'));
  });
});

describe('axe finds nothing', () => {
  test.each([
    'panel_tab_overview',
    'panel_tab_indicators',
    'panel_tab_annotations',
    'panel_tab_structure',
  ] as const)('in %s', async (tab) => {
    await openPanel();
    await goTo(t(tab));
    await expectAccessible();
  });

  test('in a card that is being edited', async () => {
    await openPanel();
    await goTo(t('panel_tab_annotations'));
    await click('.card-actions button', t('edit'));
    await expectAccessible();
  });

  test('beside a page that is no report', async () => {
    await openPanel({ status: 'unread' });
    await expectAccessible();
  });
});
