import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../utils/cli/browser.mjs';
import { browserPaths } from '../../../utils/cli/browserPaths.mjs';

describe('refusal', () => {
  test.each([
    'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)',
    'Chromium 92.0.4515.107 snap',
    'Google Chrome for Testing 141.0.7390.54',
    'Microsoft Edge 140.0.3485.54',
    'Google Chrome 136.0.7103.113',
    'msedge.exe 140.0.3485.54',
  ])('takes %s', (description) => {
    expect(refusal(description)).toBeNull();
  });

  test.each(['Google Chrome 137.0.7151.55', 'Google Chrome 156.0.8078.0 beta'])(
    'refuses %s, which ignores --load-extension, and says so',
    (description) => {
      expect(refusal(description)).toContain('ignores --load-extension');
    },
  );

  test('refuses what does not start', () => {
    expect(refusal('')).toBe('does not start');
  });
});

describe('browserPaths', () => {
  test('on Linux looks through PATH, Chromium first and branded Chrome last', () => {
    const paths = browserPaths({ platform: 'linux', env: { PATH: '/opt/x:/usr/bin' }, home: '/h' });
    expect(paths.slice(0, 2)).toEqual(['/opt/x/chromium', '/usr/bin/chromium']);
    expect(new Set(paths).size).toBe(paths.length);
    const firstChrome = paths.findIndex((file) => file.includes('google-chrome'));
    expect(firstChrome).toBeGreaterThan(paths.indexOf('/usr/bin/microsoft-edge'));
    expect(paths.slice(firstChrome).every((file) => file.includes('google-chrome'))).toBe(true);
  });

  test('finds the newest Chrome for Testing that Playwright downloaded', () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'shendu-home-'));
    for (const name of ['chromium-99', 'chromium-1100', 'firefox-1500']) {
      mkdirSync(path.join(home, '.cache', 'ms-playwright', name), { recursive: true });
    }
    const paths = browserPaths({ platform: 'linux', env: {}, home });
    rmSync(home, { recursive: true });
    const cached = paths.filter((file) => file.includes('ms-playwright'));
    expect(cached.map((file) => /ms-playwright.([^/\\]+)/.exec(file)?.[1])).toEqual([
      'chromium-1100',
      'chromium-1100',
      'chromium-99',
      'chromium-99',
    ]);
  });

  test('on macOS looks in both folders of applications', () => {
    const paths = browserPaths({ platform: 'darwin', env: {}, home: '/Users/w' });
    expect(paths[0]).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths).toContain(
      '/Users/w/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
  });

  test('on Windows looks where the environment says programs are', () => {
    const paths = browserPaths({
      platform: 'win32',
      env: { ProgramFiles: 'P', LOCALAPPDATA: 'L' },
      home: 'H',
    });
    expect(paths).toContain(path.join('P', 'Microsoft/Edge/Application/msedge.exe'));
    expect(paths).toContain(path.join('L', 'Google/Chrome/Application/chrome.exe'));
    expect(paths.some((file) => file.includes('undefined'))).toBe(false);
  });
});
