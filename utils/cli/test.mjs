/**
 * `npm test`: every check of the project, in the order in which they fail cheapest. Its last line is
 * `N passed, N failed`; a check without tests counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installDependencies, provideBrowser } from './install.mjs';
import { root, run } from './run.mjs';
import { countTests } from './testResults.mjs';

/** A step that takes longer hangs. In milliseconds. */
const LIMIT = 20 * 60_000;

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };

/**
 * Runs one check and prints its outcome; the whole output only when it failed.
 * @param {string} name
 * @param {() => Promise<import('./testResults.mjs').Counts & { output: string }>} check
 */
async function step(name, check) {
  process.stdout.write(`${name} … `);
  const start = Date.now();
  const { passed, failed, skipped, note, output } = await check();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const remarks = [`${seconds} s`, note].filter(Boolean).join('; ');
  console.log(`${passed} passed, ${failed} failed (${remarks})`);
  if (failed > 0) console.log(output);
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  return failed === 0;
}

/** A step that is one check. @param {string} command */
const check = (command) => async () => {
  const { code, output } = await run(command, { limit: LIMIT });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], note: '', output };
};

/** A step that runs one vitest project and counts its tests. @param {string} project */
const tests = (project) => async () => {
  const file = path.join(root, '.output', 'test', `${project}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  // What an earlier run left must not be counted when this one breaks before it writes.
  rmSync(file, { force: true });
  const { code, output } = await run(
    `vitest run --project ${project} --allowOnly=false --reporter=default --reporter=json --outputFile.json=.output/test/${project}.json`,
    { limit: LIMIT },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return { ...countTests(code, report), output };
};

/** A step that cannot run. @param {string} reason */
const impossible = (reason) => () =>
  Promise.resolve({ passed: 0, failed: 1, skipped: [], note: reason, output: '' });

const missing = await installDependencies();
if (missing !== null) {
  await step('installation', impossible(missing));
} else {
  const browser = await provideBrowser();
  await step('format', check('npm run -s format:check'));
  await step('lint', check('npm run -s lint'));
  await step('types', check('npm run -s typecheck'));
  await step('unit tests', tests('unit'));
  const built = await step('build', check('npm run -s build'));
  if (!built) await step('browser tests', impossible('there is no build to test'));
  else if ('error' in browser) await step('browser tests', impossible(browser.error));
  else await step('browser tests', tests('browser'));
}

if (total.skipped.length > 0) {
  console.log(`${total.skipped.length} skipped: ${total.skipped.join('; ')}`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
