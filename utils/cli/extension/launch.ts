import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { eventually } from './eventually';
import { inChinese } from './inChinese';

/** How a browser is started with the built extension and with all sites on this machine. */
export interface LaunchOptions {
  /** Path of the browser. */
  browser: string;
  /** Absolute folder of the built extension. */
  extension: string;
  /** Absolute folder of the profile. A profile used before keeps what the extension stored. */
  profile: string;
  /** Port of 127.0.0.1 that answers for every host name. */
  port: number;
  headless: boolean;
}

/** A running browser in which the extension is ready. */
export interface RunningExtension {
  context: BrowserContext;
  extensionId: string;
  /** A tab of the extension's origin with nothing of ours in it, to call `chrome.*` from and to send messages. */
  control: Page;
  /** Address of the page that the extension opened by itself, as after an installation; null when it opened none. */
  welcome: string | null;
}

/** How long a page that opens after an installation is waited for, in milliseconds. It takes some 100. */
const WELCOME_DEADLINE = 3_000;

/** A worker that has not come by then was refused by the browser. In milliseconds. */
const WORKER_DEADLINE = 30_000;

/**
 * The flags that load one unpacked extension and send host names to the local server, so that pages keep their
 * real-looking addresses. With the pattern `*` nothing that a saved page names is fetched from the network.
 */
export function extensionFlags(
  extension: string,
  hosts: readonly string[],
  port: number,
): string[] {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ');
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${rules}`,
  ];
}

/**
 * Starts a browser under the control of Playwright, with the extension in Chinese.
 * @throws Error when there is no extension, or the browser did not take it; it gives no reason, so the usual one is told.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<RunningExtension> {
  if (!existsSync(path.join(options.extension, 'manifest.json'))) {
    throw new Error(`no extension in ${options.extension}; \`npm run build\` makes it`);
  }
  const isFirst = !existsSync(path.join(options.profile, 'Default'));
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser,
    headless: options.headless,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    args: [
      ...extensionFlags(inChinese(options.extension, options.profile), ['*'], options.port),
      // Lets `Extensions.triggerAction` press the toolbar button.
      '--enable-unsafe-extension-debugging',
      '--lang=zh-CN',
    ],
  });
  try {
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: WORKER_DEADLINE }));
    const extensionId = new URL(worker.url()).host;
    const welcome = isFirst ? await closeWelcome(context, extensionId) : null;
    const control = context.pages()[0] ?? (await context.newPage());
    // The manifest is a page of the extension that runs no script and never takes part in a conversation.
    await control.goto(`chrome-extension://${extensionId}/manifest.json`);
    return { context, extensionId, control, welcome };
  } catch (cause) {
    await context.close();
    throw new Error(
      'The browser did not start the extension. A Unicode noncharacter in a content script makes it refuse the whole.',
      { cause },
    );
  }
}

/**
 * Closes the page that a newly installed extension shows, so that it comes in nobody's way later; its address. Not before
 * it has loaded: closed earlier, Chromium sometimes leaves the extension's process waiting for a debugger that is gone,
 * and no later page of the extension runs its scripts (in half of the starts of Chromium 156).
 */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<string | null> {
  const own = `chrome-extension://${extensionId}/`;
  const page = await eventually(
    () => Promise.resolve(context.pages().find((each) => each.url().startsWith(own))),
    WELCOME_DEADLINE,
  );
  if (!page) return null;
  const address = page.url();
  await page.waitForLoadState();
  await page.close();
  return address;
}
