import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserPaths } from './browserPaths.mjs';

/** The first branded Chrome that ignores `--load-extension`. */
const FIRST_CHROME_WITHOUT_LOADING = 137;

/**
 * Finds a browser that loads the built extension. `CHROME_PATH`, when set, is the only one considered: a
 * choice that cannot be honoured is told, not replaced.
 * @returns {{ path: string | null, refused: string[] }} `refused` holds one sentence for each browser that was
 *   found but cannot be used.
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) {
    return { path: null, refused: [`CHROME_PATH: ${chosen} does not exist`] };
  }
  const { platform, env } = process;
  const candidates = chosen ? [chosen] : browserPaths({ platform, env, home: os.homedir() });
  const refused = [];
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue;
    const reason = refusal(describeBrowser(candidate));
    if (reason === null) return { path: candidate, refused };
    refused.push(`${candidate}: ${reason}`);
  }
  return { path: null, refused: [...new Set(refused)] };
}

/**
 * Why a browser cannot be used, or null. Branded Chrome dropped `--load-extension` with version 137; Chromium,
 * Edge and Chrome for Testing kept it.
 * @param {string} description What `--version` prints: 'Google Chrome 137.0.7151.55', 'Chromium 156.0.8078.79 …';
 *   '' when it did not start.
 */
export function refusal(description) {
  if (description === '') return 'does not start';
  const [, major] = /^Google Chrome (\d+)\./.exec(description) ?? [];
  if (major === undefined || Number(major) < FIRST_CHROME_WITHOUT_LOADING) return null;
  return (
    `Google Chrome ${major} ignores --load-extension (since ${FIRST_CHROME_WITHOUT_LOADING}); ` +
    'install Chromium, Edge or Chrome for Testing, or load the folder .output/chrome-mv3 by hand in chrome://extensions'
  );
}

/**
 * What `--version` says, or on Windows, where Chrome opens a window instead of answering, what its folder says.
 * @param {string} file
 */
function describeBrowser(file) {
  if (process.platform === 'win32') return describeWindowsBrowser(file);
  try {
    return execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** @param {string} file */
function describeWindowsBrowser(file) {
  const folder = path.dirname(file);
  const branded = /[\\/]Google[\\/]Chrome( Beta| Dev| SxS)?[\\/]Application$/.test(folder);
  const version = readdirSync(folder).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? '0.0.0.0';
  return `${branded ? 'Google Chrome' : path.basename(file)} ${version}`;
}
