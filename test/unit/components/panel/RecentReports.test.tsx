// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RecentReports } from '@/components/panel/pages/RecentReports';
import { database } from '@/utils/library/database';
import type { ReportRecord } from '@/utils/library/types';
import { all, clear, click, show } from '../support/page';
import { analysis } from '../support/report';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));

function record(day: number, part: Partial<ReportRecord> = {}): ReportRecord {
  const instant = `2026-03-${String(day).padStart(2, '0')}T04:00:00.000Z`;
  return {
    key: `yunxi.gov.cn/${day}.html`,
    url: `http://yunxi.gov.cn/${day}.html`,
    source: {
      url: '',
      documentTitle: '',
      heading: '',
      metas: {},
      header: '',
      siteName: '',
      breadcrumb: '',
      text: '',
      linkShare: 0,
      attachments: [],
    },
    meta: { ...analysis.meta, title: `报告${day}` },
    indicators: [],
    measures: analysis.measures,
    fingerprint: '',
    firstReadAt: instant,
    readAt: instant,
    keptAt: instant,
    deletedAt: null,
    ...part,
  };
}

const settled = () => act(() => new Promise((done) => setTimeout(done, 50)));
const titles = () => all('li').map((item) => item.textContent?.slice(0, 3));

beforeEach(async () => {
  fakeBrowser.reset();
  await database.reports.clear();
});
afterEach(clear);

test('an empty library shows nothing', async () => {
  await show(<RecentReports />);
  await settled();
  expect(document.body.textContent).toBe('');
});

test('the five kept last, newest first, without the deleted', async () => {
  await database.reports.bulkAdd([1, 2, 3, 4, 5, 6].map((day) => record(day)));
  await database.reports.add(record(7, { deletedAt: '2026-03-08T00:00:00.000Z' }));
  await show(<RecentReports />);
  await settled();
  expect(titles()).toEqual(['报告6', '报告5', '报告4', '报告3', '报告2']);
});

test('a report that is kept meanwhile appears, and a click opens its page', async () => {
  await database.reports.add(record(1));
  await show(<RecentReports />);
  await settled();
  await database.reports.add(record(2));
  await settled();
  expect(titles()).toEqual(['报告2', '报告1']);

  await fakeBrowser.windows.create({ focused: true });
  await click('button', '报告2');
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.at(-1)?.url).toBe('http://yunxi.gov.cn/2.html');
});
