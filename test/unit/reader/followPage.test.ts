// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '@/entrypoints/reader.content/followPage';
import type { ReaderSession } from '@/entrypoints/reader.content/session';

/** Minutes after which a page that never stops changing is read once a minute at most. */
const LONG = 10 * 60_000;

let life: AbortController;
let read: number[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="slides">1</p><button>查看更多</button>';
  life = new AbortController();
  read = [];
  const session: Pick<ReaderSession, 'reread'> = {
    reread: () => {
      read.push(Date.now());
      return Promise.resolve();
    },
  };
  followPage(session as ReaderSession, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The slide show turns ten times a second, for so many milliseconds. */
async function turn(time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += 100) {
    document.getElementById('slides')?.append('.');
    await vi.advanceTimersByTimeAsync(100);
  }
}

/** How often the page is read while its slide show turns so long. */
async function readsIn(time: number): Promise<number> {
  const before = read.length;
  await turn(time);
  return read.length - before;
}

test('a page that never stops changing is read ever more seldom', async () => {
  expect(await readsIn(5_000)).toBeGreaterThan(2);
  await turn(LONG);
  expect(await readsIn(50_000)).toBeLessThan(2);
});

test('after a click it is read as soon as at first, however long it has been changing', async () => {
  await turn(LONG);
  document.querySelector('button')?.click();
  expect(await readsIn(700)).toBe(1);
});
