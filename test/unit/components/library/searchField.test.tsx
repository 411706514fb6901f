// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchField } from '@/components/library/search/SearchField';
import { clear, one, press, type } from '../support/page';

vi.mock('@/utils/i18n', () => import('../support/i18n'));

const FIELD = 'input[type=search]';
const asked = vi.fn();
/** Draws into the same place, as the page does when its address has changed. */
const draw = (query: string) =>
  act(() => render(<SearchField query={query} onQuery={asked} onLeave={vi.fn()} />, document.body));
const value = () => one<HTMLInputElement>(FIELD).value;
const rest = () => act(() => void vi.advanceTimersByTime(200));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

test('keeps what is typed while an earlier query is still on its way', async () => {
  await draw('');
  await type(FIELD, 'a');
  await rest();
  expect(asked).toHaveBeenLastCalledWith('a');
  await type(FIELD, 'ab');
  await draw('a');
  expect(value()).toBe('ab');
  await rest();
  expect(asked).toHaveBeenLastCalledWith('ab');
  await draw('ab');
  expect(value()).toBe('ab');
});

test('follows a query that comes from elsewhere', async () => {
  await draw('');
  await type(FIELD, '复议');
  await rest();
  await draw('复议');
  await draw('');
  expect(value()).toBe('');
  await rest();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('asks at once with Enter, and no second time', async () => {
  await draw('');
  await type(FIELD, '复议');
  one(FIELD).focus();
  await press('Enter');
  expect(asked).toHaveBeenLastCalledWith('复议');
  await draw('复议');
  await rest();
  expect(asked).toHaveBeenCalledTimes(1);
});
