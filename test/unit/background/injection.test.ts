import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { injectReader } from '@/entrypoints/background/injection';

/** What Chromium says as long as the grant of a press has not reached the tab's process, and on a page it never lets us into. */
const REFUSED = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);

/** A browser that lets the reader script in after so many refusals; gives back how often it was asked. */
function refusing(times: number) {
  vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue();
  const execute = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue();
  for (let i = 0; i < times; i++) execute.mockRejectedValueOnce(REFUSED);
  return execute;
}

async function inject(insist = false): Promise<boolean> {
  const injected = injectReader(7, insist);
  await vi.runAllTimersAsync();
  return injected;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the reader script is brought into a tab', () => {
  test.each([0, 1, 3])('that refuses it %i times', async (times) => {
    const execute = refusing(times);
    expect(await inject()).toBe(true);
    expect(execute).toHaveBeenCalledTimes(times + 1);
    expect(execute).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reader.js'],
    });
  });

  test('that refuses the style first', async () => {
    const execute = refusing(0);
    vi.mocked(browser.scripting.insertCSS).mockRejectedValueOnce(REFUSED);
    expect(await inject()).toBe(true);
    expect(execute).toHaveBeenCalledTimes(1);
  });

  test('only until it is clear that the browser does not let us in', async () => {
    const execute = refusing(100);
    expect(await inject()).toBe(false);
    expect(execute.mock.calls.length).toBeLessThan(10);
  });

  test('and reads it as a report when the reader insists', async () => {
    refusing(1);
    const told: unknown[] = [];
    // The messaging library asks for the answer by a callback, the last argument.
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((...sent: unknown[]) => {
      told.push(sent.slice(0, 2));
      (sent.at(-1) as (answer: { res: null }) => void)({ res: null });
    });
    expect(await inject(true)).toBe(true);
    expect(told).toEqual([[7, expect.objectContaining({ type: 'openAnyway' })]]);
  });
});
