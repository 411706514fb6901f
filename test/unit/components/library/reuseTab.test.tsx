// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ReuseTab } from '@/components/library/comparison/reuse/ReuseTab';
import { compareReports } from '@/utils/compare/compare';
import { madeUpReport } from '../../compare/reports';
import { all, clear, click, expectAccessible, one, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));

const ROADS =
  '在沿河集市设立流动调解点，逢集日由司法所和派出所轮流值守，现场受理群众纠纷并登记造册，月底逐件回访。';
const SCHOOLS =
  '向辖区中小学选派法治副校长，每学期到校讲课不少于两次，并协助学校制定欺凌处置的具体流程和联系名册。';

afterEach(clear);

/** So many places in one year; those at the given positions have a sentence in common. */
function places(count: number, shared: Record<number, string>) {
  const reports = Array.from({ length: count }, (_, nth) =>
    madeUpReport({
      place: `${String.fromCodePoint(0x4e00 + nth)}县`,
      url: `http://${String(nth).padStart(3, '0')}.gov.cn/`,
      lines: [['measures', shared[nth] ?? `第${nth}号文件印发。`]],
    }),
  );
  const comparison = compareReports(reports);
  const labels = comparison.columns.map(({ subject }) => subject);
  return { comparison, labels };
}

/** The tab in its page. */
const view = (compared: ReturnType<typeof places>) => (
  <main>
    <ReuseTab {...compared} />
  </main>
);
const found = (selector: string) => vi.waitFor(() => one(selector));

test('few reports stand in a table of every two', async () => {
  await show(view(places(4, { 0: ROADS, 2: ROADS })));
  await found('.side-by-side');
  expect(all('tbody tr')[0]?.textContent).toMatch(/^.县—/);
  expect(all('.reuse-share')).toHaveLength(2);
  expect(all('.side-by-side td.number')).toHaveLength(16);
  await expectAccessible();
});

test('of many reports only the pairs are listed that share something', async () => {
  const shared = { 3: ROADS, 77: ROADS, 12: SCHOOLS, 50: SCHOOLS };
  await show(view(places(80, shared)));
  await found('.reuse-list');
  expect(all('.reuse-list tbody tr')).toHaveLength(2);
  expect(all('button')).toHaveLength(2);
  const words = () => one('.reuse-passages tbody').textContent;
  expect(words()).toContain(ROADS.slice(0, 20));
  await click('.reuse-share:not([aria-pressed=true])');
  expect(words()).toContain(SCHOOLS.slice(0, 20));
  await expectAccessible();
});

test('many pairs are drawn block by block', async () => {
  const all31 = Object.fromEntries(Array.from({ length: 31 }, (_, nth) => [nth, ROADS]));
  await show(view(places(31, all31)));
  await found('.reuse-list');
  expect(all('.reuse-list tbody tr')).toHaveLength(100);
  await click('button', '显示更多（还有 365 项）');
  expect(all('.reuse-list tbody tr')).toHaveLength(200);
});

test('when the reports change, nothing of the ones before is shown', async () => {
  await show(view(places(4, { 0: ROADS, 2: ROADS })));
  await found('.reuse-passages');
  await act(() => render(view(places(4, { 1: SCHOOLS })), document.body));
  expect(all('.reuse-passages')).toEqual([]);
  expect(one('[role=status]').textContent).toContain('已比对 0 / 6 对报告');
  expect((await found('.empty')).textContent).toContain('所选报告之间未见雷同文本');
});
