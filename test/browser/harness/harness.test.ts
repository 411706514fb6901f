import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickToolbarButton,
  closedShadow,
  launchExtension,
  openExtensionPage,
  panelFor,
  send,
  stopWorker,
  tabIdOf,
  temporaryProfile,
  type Harness,
} from '.';
import { writeProbeExtension } from './probeExtension';

const page = (host: string, path: string) => ({
  host,
  path,
  body: `<title>${host}</title><p>${path}</p>`,
  contentType: 'text/html; charset=utf-8',
});
const pages = [
  page('www.a.gov.cn', '/1'),
  page('www.b.gov.cn', '/1'),
  page('docs.example.com', '/1'),
];

// The messages of the probe are not those of the extension.
const ask = send as (
  harness: Harness,
  type: 'ping' | 'write' | 'fail' | 'nobody',
  data: unknown,
  tabId?: number,
) => Promise<unknown>;

let extension: string;
let harness: Harness;

beforeAll(async () => {
  extension = writeProbeExtension();
  harness = await launchExtension({ pages, extension, storage: { settings: { probe: 1 } } });
});
afterAll(async () => {
  await harness.close();
  rmSync(extension, { recursive: true, force: true });
});

describe('pages', () => {
  test('stand at their own addresses; any other address is not found', async () => {
    const tab = await harness.open('http://www.a.gov.cn/1');
    expect(tab.url()).toBe('http://www.a.gov.cn/1');
    expect(await tab.title()).toBe('www.a.gov.cn');
    const elsewhere = await tab.goto('http://www.example.org/');
    expect(elsewhere?.status()).toBe(404);
  });

  test('have tabs that can be told apart, also on sites the extension may not see', async () => {
    const tabs = [
      await harness.open('http://docs.example.com/1'),
      await harness.open('http://docs.example.com/1'),
      await harness.open('http://www.a.gov.cn/1'),
    ];
    const ids = [];
    for (const tab of tabs) ids.push(await tabIdOf(harness, tab));
    expect(new Set(ids).size).toBe(3);
    expect(await ask(harness, 'ping', 'hello', ids[2])).toBe('www.a.gov.cn hello');
  });

  test('of the extension open, the panel with the number of its tab', async () => {
    const tab = await harness.open('http://www.a.gov.cn/1');
    const panel = await panelFor(harness, tab);
    expect(await panel.title()).toBe('panel');
    expect(panel.url()).toMatch(new RegExp(`\\?tab=${await tabIdOf(harness, tab)}$`));
    expect(await (await openExtensionPage(harness, 'library.html')).title()).toBe('library');
  });
});

describe('the background', () => {
  test('answers messages, and its refusals arrive as errors', async () => {
    expect(await ask(harness, 'ping', { a: 1 })).toMatchObject({ data: { a: 1 } });
    await expect(ask(harness, 'fail', null)).rejects.toThrow('fail: refused');
    await expect(ask(harness, 'nobody', null)).rejects.toThrow('no answer');
  });

  test('starts anew after it was stopped, again and again', async () => {
    for (let round = 0; round < 2; round++) {
      await ask(harness, 'ping', null);
      expect(await ask(harness, 'ping', null)).not.toMatchObject({ asked: 1 });
      await stopWorker(harness);
      expect(await ask(harness, 'ping', null)).toMatchObject({ asked: 1 });
    }
    await stopWorker(harness);
    await stopWorker(harness);
  });

  test('finds the stored rows it was started with', async () => {
    const stored = await harness.control.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toEqual({ settings: { probe: 1 } });
  });
});

describe('the toolbar button', () => {
  test('grants the site in front and no other', async () => {
    const granted = await harness.open('http://docs.example.com/1');
    const other = await harness.open('http://docs.example.com/1');
    const id = await tabIdOf(harness, granted);
    const otherId = await tabIdOf(harness, other);
    expect(await ask(harness, 'write', id)).toBe(false);

    await clickToolbarButton(harness, granted);
    await expect.poll(() => granted.title()).toBe('written');
    expect(await ask(harness, 'write', id)).toBe(true);
    expect(await ask(harness, 'write', otherId)).toBe(false);
    expect(await other.title()).toBe('docs.example.com');
  });
});

describe('the closed shadow root', () => {
  test('can be clicked, typed into and read', async () => {
    const ui = await closedShadow(await harness.open('http://www.b.gov.cn/1'));
    await ui.fill('textarea', '核实 36 件');
    expect(await ui.count('textarea')).toBe(1);
    await ui.click('button[name=say]');
    expect(await ui.text('p')).toBe('核实 36 件');
    expect(await ui.attribute('p', 'title')).toBe('said');
    expect(await ui.attribute('p', 'id')).toBeNull();
    await ui.gone('textarea');
    expect(await ui.count('textarea')).toBe(0);
  });

  test('says what it did not find', async () => {
    const ui = await closedShadow(await harness.open('http://docs.example.com/1'), 200);
    await expect(ui.text('button')).rejects.toThrow('nothing fits button');
  });
});

test('a profile of the caller keeps what was stored over a restart', async () => {
  const profile = temporaryProfile();
  const first = await launchExtension({ pages, extension, profile, storage: { kept: '旧' } });
  await first.close();
  const second = await launchExtension({ pages, extension, profile });
  const stored = await second.control.evaluate(() => chrome.storage.local.get('kept'));
  await second.close();
  rmSync(profile, { recursive: true, force: true });
  expect(stored).toEqual({ kept: '旧' });
});
