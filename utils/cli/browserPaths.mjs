import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Where browsers that can load an unpacked extension usually stand, best first: Chromium, Edge, Chrome for
 * Testing (in the folders where Playwright and Puppeteer put it), and last branded Chrome, which only serves
 * while it is older than 137 (see `browser.mjs`).
 * @param {{ platform: string, env: Record<string, string | undefined>, home: string }} machine
 *   As in `process.platform`, `process.env` and `os.homedir()`.
 * @returns {string[]} Paths that may or may not exist.
 */
export function browserPaths(machine) {
  switch (machine.platform) {
    case 'win32':
      return windowsPaths(machine);
    case 'darwin':
      return macPaths(machine);
    default:
      return linuxPaths(machine);
  }
}

/** @param {{ env: Record<string, string | undefined>, home: string }} machine */
function linuxPaths({ env, home }) {
  const folders = [
    ...(env.PATH ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const named = (/** @type {string[]} */ ...names) =>
    names.flatMap((name) => [...new Set(folders)].map((folder) => path.posix.join(folder, name)));
  return [
    ...named('chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
    ...versionsIn(path.join(home, '.cache', 'ms-playwright'), /^chromium-/, [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
    ]),
    ...versionsIn(path.join(home, '.cache', 'puppeteer', 'chrome'), /^linux/, [
      'chrome-linux64/chrome',
    ]),
    ...named('google-chrome', 'google-chrome-stable'),
  ];
}

/** @param {{ home: string }} machine */
function macPaths({ home }) {
  const app = (/** @type {string} */ name) => `${name}.app/Contents/MacOS/${name}`;
  const installed = (/** @type {string} */ name) =>
    ['/Applications', path.join(home, 'Applications')].map((folder) =>
      path.join(folder, app(name)),
    );
  const testing = ['arm64', 'x64'].map((chip) => `chrome-mac-${chip}/`);
  return [
    ...installed('Chromium'),
    ...installed('Microsoft Edge'),
    ...installed('Google Chrome for Testing'),
    ...versionsIn(path.join(home, 'Library', 'Caches', 'ms-playwright'), /^chromium-/, [
      ...testing.map((folder) => folder + app('Google Chrome for Testing')),
      `chrome-mac/${app('Chromium')}`,
    ]),
    ...versionsIn(
      path.join(home, '.cache', 'puppeteer', 'chrome'),
      /^mac/,
      testing.map((folder) => folder + app('Google Chrome for Testing')),
    ),
    ...installed('Google Chrome'),
  ];
}

/** @param {{ env: Record<string, string | undefined>, home: string }} machine */
function windowsPaths({ env, home }) {
  const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const installed = (/** @type {string} */ file) =>
    bases.flatMap((base) => (base ? [path.join(base, file)] : []));
  return [
    ...installed('Chromium/Application/chrome.exe'),
    ...installed('Microsoft/Edge/Application/msedge.exe'),
    ...versionsIn(path.join(env.LOCALAPPDATA ?? home, 'ms-playwright'), /^chromium-/, [
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ]),
    ...versionsIn(path.join(home, '.cache', 'puppeteer', 'chrome'), /^win/, [
      'chrome-win64/chrome.exe',
      'chrome-win32/chrome.exe',
    ]),
    ...installed('Google/Chrome/Application/chrome.exe'),
  ];
}

/**
 * The files below every folder of a download cache whose name fits, newest name first.
 * @param {string} cache @param {RegExp} name @param {string[]} files
 */
function versionsIn(cache, name, files) {
  /** @type {string[]} */
  let folders = [];
  try {
    folders = readdirSync(cache).filter((folder) => name.test(folder));
  } catch {
    // No such cache on this machine.
  }
  return folders
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((folder) => files.map((file) => path.join(cache, folder, file)));
}
