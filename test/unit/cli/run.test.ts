import { expect, test } from 'vitest';
import { run } from '../../../utils/cli/run.mjs';

test('returns the exit code and what both streams said', async () => {
  const command = `node -e "console.log('out'); console.error('err'); process.exit(3)"`;
  const { code, output } = await run(command);
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('finds the tools of the project', async () => {
  expect((await run('prettier --version')).output).toMatch(/^\d+\.\d+\.\d+\s*$/);
});

test('ends a command with all it started when its time is up', async () => {
  // The grandchild holds the pipes open: only when it is ended too does the run come to an end.
  const sleeper = `setInterval(() => undefined, 1000)`;
  const parent = `require('child_process').spawn(process.execPath, ['-e', '${sleeper}'], { stdio: 'inherit' })`;
  const { code, output } = await run(`node -e "console.log('begun'); ${parent}"`, { limit: 1500 });
  expect(code).toBe(1);
  expect(output).toContain('begun');
  expect(output).toContain('ended: SIGKILL');
}, 15_000);
