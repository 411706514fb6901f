// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namedTab, useShownTab } from '@/components/panel/useShownTab';
import { clear, show } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));

const panel = 'chrome-extension://id/sidepanel.html';

test.each([
  [panel, null],
  [`${panel}?tab=12`, 12],
  [`${panel}?tab=0`, 0],
  [`${panel}?tab=`, null],
  [`${panel}?tab=-3`, null],
  [`${panel}?tab=1e3`, null],
  [`${panel}?tab=12&tab=13`, 12],
])('%s names %s', (address, tab) => {
  expect(namedTab(address)).toBe(tab);
});

function Sample({ address }: { address: string }) {
  return <p>{String(useShownTab(address))}</p>;
}

beforeEach(() => fakeBrowser.reset());
afterEach(clear);

const settle = () => act(() => new Promise((done) => setTimeout(done, 0)));

test('without a name the active tab is shown, and the next one when the reader goes there', async () => {
  await fakeBrowser.windows.create({ focused: true });
  const first = await fakeBrowser.tabs.create({ url: 'http://yunxi.gov.cn/1', active: true });
  await show(<Sample address={panel} />);
  await settle();
  expect(document.body.textContent).toBe(String(first.id));

  const second = await fakeBrowser.tabs.create({ url: 'http://yunxi.gov.cn/2', active: true });
  await settle();
  expect(document.body.textContent).toBe(String(second.id));
});

test('a named tab is shown whatever tab is active', async () => {
  await fakeBrowser.windows.create({ focused: true });
  await show(<Sample address={`${panel}?tab=12`} />);
  await fakeBrowser.tabs.create({ url: 'http://yunxi.gov.cn/2', active: true });
  await settle();
  expect(document.body.textContent).toBe('12');
});
