// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/components/options/OptionsPage';
import { permissionText } from '@/components/options/permissionText';
import { settingsItem } from '@/utils/settings';
import { t } from '../support/i18n';
import { all, clear, click, expectAccessible, one, show, type } from '../support/page';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));

const government = '*://*.gov.cn/*';
let granted: string[];
let readerAgrees: boolean;

/** The browser's own book of permissions, which the stand-in lacks. */
function keepPermissions(): void {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      version: '1.2.3',
      permissions: ['storage', 'activeTab'],
      host_permissions: [government],
    }),
  });
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  const tell = () => listeners.forEach((listener) => listener());
  Object.assign(fakeBrowser.permissions, {
    onAdded: event,
    onRemoved: event,
    getAll: () => Promise.resolve({ origins: [government, ...granted] }),
    request: ({ origins }: { origins: string[] }) => {
      if (readerAgrees) granted.push(...origins);
      if (readerAgrees) tell();
      return Promise.resolve(readerAgrees);
    },
    remove: ({ origins }: { origins: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      tell();
      return Promise.resolve(true);
    },
  });
}

/** What the browser says of our commands: one key was bound anew, one was taken away. */
function keepCommands(): void {
  Object.assign(fakeBrowser.commands, {
    getAll: () =>
      Promise.resolve([
        { name: 'annotate', shortcut: 'Ctrl+Shift+Y' },
        { name: 'next-mark', shortcut: '' },
        { name: '_execute_action', shortcut: 'Alt+Q' },
      ]),
  });
}

const settled = () => act(() => new Promise((done) => setTimeout(done, 50)));
const sites = () => all('.sites li > :first-child').map((site) => site.textContent);

beforeEach(async () => {
  fakeBrowser.reset();
  granted = ['*://news.example.cn/*'];
  readerAgrees = true;
  keepPermissions();
  keepCommands();
  Object.assign(navigator, { storage: { estimate: () => Promise.resolve({ usage: 2_345_678 }) } });
  await show(<OptionsPage />);
  await settled();
});
afterEach(clear);

describe('sites', () => {
  const add = async (site: string) => {
    await type('#site', site);
    await act(() => one('.sites-add button').click());
    await settled();
  };

  test('government sites are always there, granted ones can be taken back', async () => {
    expect(sites()).toEqual(['*.gov.cn', 'news.example.cn']);
    await click('.sites button', t('sites_remove'));
    await settled();
    expect(sites()).toEqual(['*.gov.cn']);
  });

  test('a site is granted by the reader', async () => {
    await add('http://www.example.org/a.html');
    expect(granted).toContain('*://www.example.org/*');
    expect(sites()).toContain('www.example.org');
    expect(one<HTMLInputElement>('#site').value).toBe('');
  });

  test('a refusal is told, and what was typed stays', async () => {
    readerAgrees = false;
    await add('www.example.org');
    expect(one('[role=alert]').textContent).toBe(t('sites_refused'));
    expect(one<HTMLInputElement>('#site').value).toBe('www.example.org');
  });

  test.each([
    ['www.yunxi.gov.cn', 'sites_government'],
    ['云溪', 'sites_unreadable'],
  ] as const)('“%s” needs no question: %s', async (site, message) => {
    await add(site);
    expect(one('[role=alert]').textContent).toBe(t(message));
    expect(granted).toEqual(['*://news.example.cn/*']);
  });
});

describe('marks', () => {
  const sampled = () => all('.marks-sample [class^=sample-]').map((mark) => mark.className);

  test('a switch is stored and changes the sample', async () => {
    expect(sampled()).toEqual([
      'sample-formula',
      'sample-indicator',
      'sample-template',
      'sample-vague',
      'sample-reuse',
    ]);
    await click('.mark-switch', t('finding_template'));
    await settled();
    expect((await settingsItem.getValue()).marks.template).toBe(false);
    expect(sampled()).not.toContain('sample-template');
    expect(sampled()).toHaveLength(4);
  });

  test('the painter is stored', async () => {
    const [, , markjs] = all('.choice');
    expect(markjs?.textContent).toContain(t('painter_markjs'));
    await act(() => markjs?.click());
    await settled();
    expect((await settingsItem.getValue()).painter).toBe('markjs');
  });
});

describe('shortcuts', () => {
  const row = (label: string) => one('.shortcuts tr', label).textContent;

  test('are listed with the keys the browser has now, and with those of keyboard reading', () => {
    expect(row(t('command_annotate'))).toContain('Ctrl+Shift+Y');
    expect(row(t('command_next_mark'))).toContain(t('shortcuts_unset'));
    expect(row(t('command_next_mark'))).toContain('J');
    expect(row(t('command_extend_sentence'))).toContain('S');
    expect(document.body.textContent).not.toContain('Alt+Q');
  });

  test('are bound anew in the browser', async () => {
    const opened: unknown[] = [];
    const create = (tab: unknown) => Promise.resolve(opened.push(tab));
    Object.assign(fakeBrowser.tabs, { create });
    await click('button', t('shortcuts_remap_open'));
    expect(opened).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
  });

  test('of single letters are switched on by the reader', async () => {
    expect((await settingsItem.getValue()).keyboardReading).toBe(false);
    await click('label', t('keyboard_reading'));
    await settled();
    expect((await settingsItem.getValue()).keyboardReading).toBe(true);
  });
});

test('says how much is stored', async () => {
  // The library is opened first.
  await vi.waitFor(() => expect(one('main').textContent).toContain(t('storage_kept', 0, 0)), 5_000);
  expect(one('main').textContent).toContain(t('storage_used', '2.3'));
});

test('says what the manifest asks for, and why', () => {
  expect(one('main').textContent).toContain('1.2.3');
  expect(all('dt').map((name) => name.textContent)).toEqual(['storage', 'activeTab', government]);
  expect(all('dd').map((use) => use.textContent)).toEqual([
    permissionText('storage'),
    permissionText('activeTab'),
    t('permission_hosts'),
  ]);
});

test('axe finds nothing', expectAccessible);
