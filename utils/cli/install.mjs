import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { root, run } from './run.mjs';

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
 * The path of a usable browser. On Debian, as root, what is missing is installed: a browser, and a font without
 * which Chinese pages are rows of boxes.
 * @returns {Promise<{ path: string } | { error: string }>}
 */
export async function provideBrowser() {
  let found = findBrowser();
  if (isDebianRoot()) {
    const browser = found.path === null ? ['chromium'] : [];
    const font = (await hasChineseFont()) ? [] : ['fonts-noto-cjk'];
    if (await installPackages([...browser, ...font])) found = findBrowser();
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

/** A machine without `fc-list` has no fonts at all. */
async function hasChineseFont() {
  const { code, output } = await run('fc-list :lang=zh');
  return code === 0 && output.trim() !== '';
}

/** @param {string[]} packages Names of Debian packages. @returns {Promise<boolean>} Whether any was installed. */
async function installPackages(packages) {
  if (packages.length === 0) return false;
  const install = `apt-get install -y -q --no-install-recommends ${packages.join(' ')}`;
  console.log(`安装系统软件包 · installing system packages: ${install}`);
  const { code } = await run(`apt-get update -q && DEBIAN_FRONTEND=noninteractive ${install}`, {
    show: true,
  });
  return code === 0;
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
