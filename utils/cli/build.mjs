import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

/** The folder of the built extension. */
const extensionFolder = path.join(root, '.output', 'chrome-mv3');

/** What the build reads. */
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  // The sample reports.
  'test/fixtures/site',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds the extension when it was never built or a source changed since.
 * @returns {Promise<string | null>} What went wrong, or null.
 */
export async function buildIfNeeded() {
  const built = newest(path.join(extensionFolder, 'manifest.json'));
  if (SOURCES.every((source) => newest(path.join(root, source)) < built)) return null;
  console.log('构建扩展 · building the extension: npm run build');
  const { code, output } = await run('npm run -s build');
  return code === 0 ? null : `${output}\nThe build failed.`;
}

/**
 * Time of the last change of a file, or of anything below a folder, in milliseconds; 0 when it is not there.
 * @param {string} file @returns {number}
 */
function newest(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time counts too: it changes when a file is removed.
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, newest(path.join(file, name))),
    stat.mtimeMs,
  );
}
