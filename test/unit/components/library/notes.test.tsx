// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf } from '@/components/library/address';
import { all, clear, expectAccessible, one } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary } from './libraryPage';

const runtime = vi.hoisted(() => ({ getManifest: () => ({ version: '1.0' }) }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const keys = kept.map(({ key }) => key);
const source = async () => {
  await clickAndSettle('[role=tab]', 'Markdown');
  return one('pre.notes-source').textContent ?? '';
};

beforeEach(() => keep(kept));
afterEach(clear);

test('of a single report open under the address that the side panel uses', async () => {
  await openLibrary('', `?export=${encodeURIComponent(keys[2] ?? '')}`);
  expect(one('h1').textContent).toBe('云溪市临江区2023年法治政府建设年度报告审读笔记.md');
  expect(await source()).toContain('【质疑 · 拟提问】 一（一）');
});

test('of a comparison read as they will in a Markdown program', async () => {
  await openLibrary(hashOf({ view: 'notes', keys }));
  expect(one('article h2').textContent).toBe('云溪市临江区法治政府建设年度报告比对(2021—2024)');
  expect(all('article h3').map((heading) => heading.textContent)).toEqual([
    '一、建议核对',
    '二、主要指标',
    '三、法定内容',
    '四、审读人批注',
    '五、结论',
  ]);
  expect(all('article table')).toHaveLength(3);
  await expectAccessible();
  const markdown = await source();
  expect(markdown).toMatch(/^---\ntitle: 云溪市临江区/);
  expect(markdown).toContain(
    '| 行政复议受理数   | 件   |    41 |    52 | 约60 |   97† | 约 +61.7% ⚑',
  );
});

test('are downloaded under their title, byte for byte', async () => {
  const files: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return 'blob:notes';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob });
  });
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '下载');
  expect(files.map(({ name }) => name)).toEqual([
    '云溪市临江区法治政府建设年度报告比对(2021—2024).md',
  ]);
  expect(files[0]?.blob.size).toBe(new TextEncoder().encode(await source()).length);
});

test.each([
  ['copied', '已复制'],
  ['refused', '浏览器没有允许复制'],
])('say whether they were copied: %s', async (outcome, words) => {
  const writeText = vi.fn(() =>
    outcome === 'copied' ? Promise.resolve() : Promise.reject(new Error('denied')),
  );
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '复制');
  expect(one('[role=status]').textContent).toContain(words);
  expect(writeText).toHaveBeenCalledWith(await source());
});

test('lead back to where they came from', async () => {
  await openLibrary(hashOf({ view: 'notes', keys }));
  await clickAndSettle('button', '比对');
  expect(location.hash).toMatch(/^#compare/);
});

test('a failure of the page itself is told', async () => {
  vi.spyOn(runtime, 'getManifest').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await openLibrary(hashOf({ view: 'notes', keys }));
  expect(one('[role=alert]').textContent).toContain('保存的报告和批注没有改动');
});
