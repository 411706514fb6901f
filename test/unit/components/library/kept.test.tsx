// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf } from '@/components/library/address';
import { database } from '@/utils/library/database';
import { madeUpReport } from '../../compare/reports';
import { t } from '../support/i18n';
import { all, clear, expectAccessible, one } from '../support/page';
import { clickAndSettle, keep, openLibrary, settled } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/components/indexes/indexWorker', () => import('../support/indexWorker'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const SHARED =
  '在沿河集市设立流动调解点，逢集日由司法所和派出所轮流值守，现场受理群众纠纷并登记造册，月底逐件回访。';
const reportOf = (place: string, own: string) =>
  madeUpReport({
    place,
    url: `http://${own.length}.gov.cn/`,
    lines: [
      ['measures', own],
      ['measures', SHARED],
    ],
  });
const here = reportOf('甲街道', '全年召开法治建设专题会议四次。');
const there = reportOf('乙街道', '组织机关干部旁听庭审两场。');

const scrolled = vi.fn();

beforeEach(async () => {
  Element.prototype.scrollIntoView = scrolled;
  await keep([here, there]);
  await database.reuseIndex.clear();
});
afterEach(clear);

test('a kept report shows what it shares with another: marked in the text, listed, and led to', async () => {
  await openLibrary(hashOf({ view: 'report', key: here.key, at: null }));
  await vi.waitFor(async () => {
    await settled();
    expect(all('.reuse .row')).toHaveLength(1);
  });
  expect(one('.reuse .row').textContent).toContain('乙街道');
  const marked = () => all('.kept-text .sample-reuse').map(({ textContent }) => textContent);
  expect(SHARED).toContain(marked().join(''));
  expect(marked().join('').length).toBeGreaterThan(25);
  await expectAccessible();
  expect(all('.kept-target')).toEqual([]);
  await clickAndSettle('.reuse-jump');
  expect(one('.kept-target').textContent).toBe(marked().join(''));
  expect(scrolled).toHaveBeenCalled();
  await clickAndSettle('.mark-switch', t('finding_reuse'));
  await vi.waitFor(() => expect(marked()).toEqual([]));
});

test('an annotation whose words are not in the kept text stands behind it', async () => {
  const annotation = {
    id: 'lost',
    kind: 'question',
    state: 'none',
    note: '这一句后来没有了。',
    tags: [],
    author: '',
    createdAt: '2026-03-10T04:00:00.000Z',
    selector: { exact: '建成普法长廊九处并全部向群众开放', section: ['一、举措', '（二）普法'] },
  };
  const placement = { status: 'orphan' as const, start: -1, end: -1, score: 0, candidates: [] };
  await keep([{ ...here, annotations: [{ annotation, placement }] }]);
  await openLibrary(hashOf({ view: 'report', key: here.key, at: null }));
  const lost = one('.kept-lost');
  expect(lost.querySelector('h2')?.textContent).toBe('未找到原文的批注 1 条');
  expect(lost.querySelector('blockquote')?.textContent).toBe(annotation.selector.exact);
  expect(lost.textContent).toContain('批注时所在：一、举措 › （二）普法');
  expect(lost.querySelector('.note-text')?.textContent).toBe(annotation.note);
  expect(all('.kept-text .kept-note')).toEqual([]);
  await expectAccessible();
});
