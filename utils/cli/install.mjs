import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { root, run } from './run.mjs';

/** A Chromium that loads extensions, and a font without which Chinese pages are rows of boxes. */
const DEBIAN_PACKAGES = 'chromium fonts-noto-cjk';

/**
 * Installs the dependencies when they are missing or older than the lock file.
 * @returns {Promise<string | null>} What went wrong, or null.
 */
export async function installDependencies() {
  const modified = (/** @type {string} */ file) => {
    const full = path.join(root, file);
    return existsSync(full) ? statSync(full).mtimeMs : 0;
  };
  // npm writes this file last, so a broken-off installation counts as missing.
  if (modified('node_modules/.package-lock.json') > modified('package-lock.json')) return null;
  console.log('安装依赖 · installing dependencies: npm ci');
  const { code } = await run('npm ci --no-audit --no-fund', { show: true });
  return code === 0 ? null : 'npm ci failed; its messages are above';
}

/**
 * The path of a usable browser. On Debian, as root, one is installed when there is none.
 * @returns {Promise<{ path: string } | { error: string }>}
 */
export async function provideBrowser() {
  let found = findBrowser();
  if (found.path === null && isDebianRoot()) {
    console.log(`安装浏览器和中文字体 · installing: apt-get install ${DEBIAN_PACKAGES}`);
    await run(
      `apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends ${DEBIAN_PACKAGES}`,
      { show: true },
    );
    found = findBrowser();
  }
  if (found.path !== null) return { path: found.path };
  return {
    error: [
      '未找到可用的浏览器：请安装 Chromium、Edge 或 Chrome for Testing，或用环境变量 CHROME_PATH 指定。',
      'No usable browser: install Chromium, Edge or Chrome for Testing, or name one in CHROME_PATH.',
      ...found.refused,
    ].join('\n'),
  };
}

/** Only Debian itself: its descendants ship a `chromium` package that is a pointer to a snap. */
function isDebianRoot() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}
