import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of a command: the project's own tools come first on the path, as under `npm run`. */
function environment() {
  // Windows writes the variable `Path`; two spellings in one environment hide one of them.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = path.join(root, 'node_modules', '.bin');
  return { ...process.env, [key]: bin + path.delimiter + (process.env[key] ?? '') };
}

/**
 * Runs a command line in the project's root.
 * @param {string} command A line for the shell; written here in the source, never built from input.
 * @param {{ show?: boolean }} [options] `show`: its output goes to the terminal as it comes and is not returned.
 * @returns {Promise<{ code: number, output: string }>} The exit code (1 when a signal ended it or it could not
 *   start) and what it wrote to both streams.
 */
export function run(command, { show = false } = {}) {
  return new Promise((resolve) => {
    const stream = show ? 'inherit' : 'pipe';
    const child = spawn(command, {
      cwd: root,
      env: environment(),
      shell: true,
      stdio: ['ignore', stream, stream],
    });
    let output = '';
    for (const pipe of [child.stdout, child.stderr]) {
      pipe?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
