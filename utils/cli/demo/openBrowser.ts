import { spawn } from 'node:child_process';
import { extensionFlags } from '../extension/launch';

/** What the reader's own browser window is started with. */
export interface Window {
  /** Path of the browser. */
  browser: string;
  /** Absolute folder of the built extension. */
  extension: string;
  /** Absolute folder of the profile; annotations stay in it for the next time. */
  profile: string;
  /** Hosts that the local server answers for. Every other site is the real one. */
  hosts: readonly string[];
  port: number;
  url: string;
}

/**
 * Opens the browser as a person would, without remote control, and waits until it is closed.
 * @returns its exit code
 */
export function openBrowser({ browser, url, profile, ...window }: Window): Promise<number> {
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // The sandbox of Chromium refuses to start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extensionFlags(window.extension, window.hosts, window.port),
      url,
    ],
    // Its own messages are of use to developers of browsers only.
    { stdio: 'ignore' },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 0));
  });
}
