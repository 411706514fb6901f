// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf, type ComparisonTab } from '@/components/library/address';
import { conclusionKey } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { answer, resetMessages, sentOf } from '../support/messages';
import { clear, expectAccessible, one, type } from '../support/page';
import { clickAndSettle, keep, kept, openLibrary, settled } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

const keys = kept.map(({ key }) => key);
const open = (tab: ComparisonTab = 'overview', some: string[] = keys) =>
  openLibrary(hashOf({ view: 'comparison', keys: some, tab }));
beforeEach(async () => {
  resetMessages();
  await keep(kept);
});
afterEach(clear);

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
