// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useTabView } from '@/components/panel/useTabView';
import type { TabView } from '@/utils/messages';
import { answer, emit, resetMessages, sent, silence } from '../support/messages';
import { clear, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/messages', () => import('../support/messages'));

function Sample({ tabId }: { tabId: number }) {
  return <p>{useTabView(tabId)?.status ?? 'waiting'}</p>;
}

const other: TabView = {
  status: 'other',
  url: 'http://yunxi.gov.cn/',
  title: '',
  detection: { verdict: 'other', score: 0, reasons: [] },
};
const shown = () => document.body.textContent;
const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  resetMessages();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

test('shows what the reader script of the tab answers', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  expect(shown()).toBe('other');
  expect(sent).toEqual([{ type: 'viewTab', data: undefined, tabId: 7 }]);
});

test('a tab without our reader is unread, but only after it had time to start', async () => {
  await show(<Sample tabId={7} />);
  await pass(500);
  expect(shown()).toBe('waiting');
  await pass(500);
  expect(shown()).toBe('unread');
});

test('a reader that starts late is heard', async () => {
  await show(<Sample tabId={7} />);
  await pass(5000);
  answer('viewTab', () => other);
  await act(() => emit('tabChanged', 7));
  await pass(0);
  expect(shown()).toBe('other');
});

test('what changes in another tab is no reason to ask', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  await act(() => emit('tabChanged', 8));
  await pass(0);
  expect(sent).toHaveLength(1);
});

test('a change of the library is', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  await act(() => emit('libraryChanged'));
  await pass(0);
  expect(sent).toHaveLength(2);
});

test('while the tab loads another page the old one is not shown any more', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  silence('viewTab');
  await act(() => updated(7, 'loading'));
  await pass(0);
  expect(shown()).toBe('waiting');
  await act(() => updated(7, 'complete'));
  await pass(5000);
  expect(shown()).toBe('unread');
});

test('loading in another tab changes nothing', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  silence('viewTab');
  await act(() => updated(8, 'loading'));
  await pass(5000);
  expect(shown()).toBe('other');
});

test('a slow answer does not overwrite a later one', async () => {
  const replies: ((view: TabView) => void)[] = [];
  answer('viewTab', () => new Promise<TabView>((resolve) => replies.push(resolve)));
  await show(<Sample tabId={7} />);
  await act(() => emit('tabChanged', 7));
  await act(() => replies[1]?.(other));
  await act(() => replies[0]?.({ status: 'unread' }));
  await pass(0);
  expect(shown()).toBe('other');
});

test('another tab is asked itself', async () => {
  answer('viewTab', () => other);
  await show(<Sample tabId={7} />);
  await pass(0);
  await show(<Sample tabId={9} />);
  await pass(0);
  expect(sent.map(({ tabId }) => tabId)).toEqual([7, 9]);
});

async function updated(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  await fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, { id: tabId } as never);
}
