/**
 * `npm start [FILE|FOLDER…]`: the extension at work, on a machine that has only Node and npm. This file needs
 * nothing but Node; what comes after the installation is TypeScript (`demo/main.ts`).
 */
import { spawn } from 'node:child_process';
import { buildIfNeeded } from './build.mjs';
import { installDependencies, provideBrowser } from './install.mjs';
import { root } from './run.mjs';
import { whereTyped } from './whereTyped.mjs';

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const files = process.argv.slice(2).map(whereTyped);

for (const step of [installDependencies, buildIfNeeded]) {
  const error = await step();
  if (error !== null) giveUp(error);
}
const browser = await provideBrowser();
if ('error' in browser) giveUp(browser.error);

const demo = spawn(
  process.execPath,
  ['node_modules/vite-node/dist/cli.mjs', 'utils/cli/demo/main.ts', '--', ...files],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser.path } },
);
// Ctrl-C reaches the demonstration as well, which closes its browser; this process only waits for it.
process.on('SIGINT', () => {});
demo.on('close', (code) => process.exit(code ?? 1));
