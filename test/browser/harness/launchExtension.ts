import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../utils/cli/browser.mjs';
import { launchWithExtension, type RunningExtension } from '../../../utils/cli/extension/launch';
import { servePages, type ServedPage } from '../../fixtures/site/serve.mjs';

/** The extension as it was built; `npm test` builds it before the browser tests. */
const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** What a test starts with. */
export interface Start {
  /** The pages of this machine's web; every other address answers 404. */
  pages: readonly ServedPage[];
  /** Rows of the extension's local storage that are there before the first page opens: `{ settings: {…} }`. */
  storage?: Readonly<Record<string, unknown>>;
  /** A profile folder of the caller's to restart the browser on; without it the profile is thrown away. */
  profile?: string;
  /** Another unpacked extension than the built one. */
  extension?: string;
}

/** A browser with the extension, and the pages it can go to. */
export interface Harness extends RunningExtension {
  /** Opens an address in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Ends browser and server; the profile stays only when the caller named it. */
  close(): Promise<void>;
}

/** Starts the real browser with the extension loaded and the pages served under their own addresses. */
export async function launchExtension(start: Start): Promise<Harness> {
  const { path: browser, refused } = findBrowser();
  if (browser === null) throw new Error(['No browser was found.', ...refused].join('\n'));
  const server = await servePages(start.pages);
  const profile = start.profile ?? temporaryProfile();
  const end = async () => {
    await server.close();
    if (start.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const { port } = server;
    const extension = start.extension ?? BUILT;
    const running = await launchWithExtension({
      browser,
      extension,
      profile,
      port,
      headless: true,
    });
    if (start.storage) {
      await running.control.evaluate((rows) => chrome.storage.local.set(rows), start.storage);
    }
    return {
      ...running,
      async open(url) {
        const page = await running.context.newPage();
        await page.goto(url);
        return page;
      },
      async close() {
        await running.context.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A new folder for a profile, to be removed by whoever asked for it. */
export function temporaryProfile(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'shendu-profile-'));
}
