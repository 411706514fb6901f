// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/utils/library/database';
import { trouble } from '../support/indexWorker';
import { resetMessages } from '../support/messages';
import { all, clear, expectAccessible, one, press, type } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '1.0' }) } },
}));
vi.mock('@/components/indexes/indexWorker', () => import('../support/indexWorker'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const FIELD = 'input[type=search]';
const field = () => one<HTMLInputElement>(FIELD);
const status = () => one('.search-status').textContent;
const years = () => all('tbody tr').map((row) => row.querySelector('.number')?.textContent);

/** Types and waits until something is said of it. */
async function search(query: string, said: RegExp): Promise<void> {
  await type(FIELD, query);
  await until(() => expect(status()).toMatch(said));
}

const until = (check: () => void) =>
  vi.waitFor(
    async () => {
      await settled();
      check();
    },
    { timeout: 20_000 },
  );

beforeEach(async () => {
  resetMessages();
  trouble.now = 'none';
  Element.prototype.scrollIntoView = vi.fn();
  await keep(kept);
  await database.searchIndex.clear();
});
afterEach(clear);

describe('searching the library', () => {
  beforeEach(() => openLibrary());

  test('narrows the table to what is found, with the number of hits and the words around one', async () => {
    await search('申请 复议', /^4 份报告，共 \d+ 处$/);
    await search('約60件', /^1 份报告，共 1 处$/);
    expect(years()).toEqual(['2023']);
    await until(() => expect(all('.hit-line mark')).toHaveLength(1));
    expect(one('.hit-line').textContent).toContain('1 处');
    expect(one('.hit-line mark').textContent).toBe('约60件');
    expect(one('.hit-line a').textContent).toMatch(/行政复议申请约60件，办结55件/);
    await expectAccessible();
  });

  test('and the boxes go together', async () => {
    await search('行政复议', /^4 份报告/);
    await clickAndSettle('.facet-value', '2022');
    expect(years()).toEqual(['2022']);
    await clickAndSettle('button', '清除筛选');
    expect(field().value).toBe('');
    expect(years()).toHaveLength(4);
  });

  test('stands in the address, so that the query is there after a reload', async () => {
    await search('约60件', /^1 份报告/);
    const { hash } = location;
    expect(new URLSearchParams(hash.split('?')[1]).get('words')).toBe('约60件');
    clear();
    await openLibrary(hash);
    expect(field().value).toBe('约60件');
    await until(() => expect(years()).toEqual(['2023']));
  });

  test('says so when nothing is found', async () => {
    await search('没有人写过的话', /未见/);
    expect(all('tbody tr')).toEqual([]);
    await expectAccessible();
  });

  test.each(['.*', '((', '[', '\\', '\ud83d', '法'.repeat(10_000)])(
    'takes the words as they are typed (%#)',
    async (query) => {
      await search(query, /未见/);
    },
  );

  test('blanks seek nothing', async () => {
    await type(FIELD, '   ');
    await settled();
    expect(status()).toBe('');
    expect(years()).toHaveLength(4);
  });

  test('waits for an input method to be done', async () => {
    await act(() => {
      field().value = 'fuyi';
      field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    field().focus();
    await press('Enter', { isComposing: true });
    await new Promise((done) => setTimeout(done, 300));
    await settled();
    expect(location.hash).not.toContain('fuyi');
    await act(() => {
      field().value = '约60件';
      field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await until(() => expect(status()).toMatch(/^1 份报告/));
  });

  test('Enter searches at once, and then leads to what was found', async () => {
    await type(FIELD, '约60件');
    field().focus();
    await press('Enter');
    expect(location.hash).toContain('words=');
    await until(() => expect(status()).toMatch(/^1 份报告/));
    await press('Enter');
    expect(document.activeElement).toBe(one('.title-cell a'));
  });

  test('follows the library', async () => {
    await search('约60件', /^1 份报告/);
    await database.reports.delete(kept[2]?.key ?? '');
    await until(() => expect(status()).toMatch(/未见/));
  });
});

describe('a search that has trouble', () => {
  test('finds titles while the library is read for the first time, and says how far it is', async () => {
    trouble.now = { done: 25, total: 400 };
    await openLibrary();
    await search('2023', /25 \/ 400/);
    expect(one('progress').getAttribute('aria-label')).toBe('为搜索读资料库');
    expect(years()).toEqual(['2023']);
    await expectAccessible();
  });

  test('finds titles when the texts cannot be searched', async () => {
    trouble.now = 'fails';
    await openLibrary();
    await search('2023', /只找了标题/);
    expect(years()).toEqual(['2023']);
  });
});

describe('a kept text with what was sought', () => {
  const open = (query: string) =>
    openLibrary(
      `#report?${new URLSearchParams({ key: kept[2]?.key ?? '', words: query }).toString()}`,
    );
  const marks = () => all('.kept-hit').map(({ textContent }) => textContent);
  const text = () => all('.kept-words').map(({ textContent }) => textContent);
  const said = () => one('.passage-steps [role=status]').textContent;

  test('has every hit marked, begins at the first, and n and p go on', async () => {
    await open('複議 应诉率');
    const count = all('[data-hit]').length;
    expect(count).toBeGreaterThan(1);
    expect(new Set(marks())).toEqual(new Set(['复议', '应诉率']));
    expect(one('.hit-bar').textContent).toContain(`“複議 应诉率”共 ${count} 处`);
    expect(said()).toBe(`第 1 / ${count} 处`);
    await press('n');
    expect(said()).toBe(`第 2 / ${count} 处`);
    expect(all('[data-hit]')[1]?.getAttribute('aria-current')).toBe('true');
    await press('p');
    await press('p');
    expect(said()).toBe('前面没有了');
    await expectAccessible();
  });

  test('keeps its words when marks are switched and the search is put away', async () => {
    await open('行政');
    const [words, before] = [text(), marks()];
    expect(before.length).toBeGreaterThan(1);
    await clickAndSettle('.mark-switches label');
    expect(text()).toEqual(words);
    expect(marks().join('')).toBe(before.join(''));
    await clickAndSettle('button', '取消搜索标记');
    expect(all('.kept-hit, .hit-bar')).toEqual([]);
    expect(text()).toEqual(words);
    expect(location.hash).not.toContain('words');
  });

  test('says so when only the title has the words', async () => {
    await open('<b>没有</b>');
    expect(one('.hit-bar').textContent).toContain('正文中未见“<b>没有</b>”');
    expect(all('.hit-bar b, .kept-hit')).toEqual([]);
  });
});
