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
 * @param {{ show?: boolean, limit?: number }} [options] `show`: its output goes to the terminal as it comes and is
 *   not returned. `limit`: after so many milliseconds it is ended with all it started.
 * @returns {Promise<{ code: number, output: string }>} The exit code (1 when it was ended or could not start) and
 *   what it wrote to both streams.
 */
export function run(command, { show = false, limit } = {}) {
  return new Promise((resolve) => {
    const stream = show ? 'inherit' : 'pipe';
    const child = spawn(command, {
      cwd: root,
      env: environment(),
      shell: true,
      stdio: ['ignore', stream, stream],
      // A group of its own can be ended as a whole; the shell alone would leave its children behind.
      detached: limit !== undefined && process.platform !== 'win32',
    });
    let output = '';
    for (const pipe of [child.stdout, child.stderr]) {
      pipe?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const settle = limit === undefined ? () => {} : guard(child, limit);
    child.on('error', (error) => {
      settle();
      resolve({ code: 1, output: output + error.message });
    });
    child.on('close', (code, signal) => {
      settle();
      resolve({
        code: code ?? 1,
        output: signal === null ? output : `${output}\nended: ${signal}`,
      });
    });
  });
}

/**
 * Ends a command with all it started when its time is up, or when the user presses Ctrl-C, which does not reach
 * a group of its own.
 * @param {import('node:child_process').ChildProcess} child @param {number} limit
 * @returns {() => void} To be called when the command has ended by itself.
 */
function guard(child, limit) {
  const end = () => {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') spawn('taskkill', ['/pid', `${child.pid}`, '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  };
  const interrupt = () => {
    end();
    process.exit(130);
  };
  const timer = setTimeout(end, limit);
  process.once('SIGINT', interrupt);
  return () => {
    clearTimeout(timer);
    process.removeListener('SIGINT', interrupt);
  };
}
