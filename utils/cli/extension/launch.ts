import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
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
}

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
    const control = context.pages()[0] ?? (await context.newPage());
    // The manifest is a page of the extension that runs no script and never takes part in a conversation.
    await control.goto(`chrome-extension://${extensionId}/manifest.json`);
    return { context, extensionId, control };
  } catch (cause) {
    await context.close();
    throw new Error(
      'The browser did not start the extension. A Unicode noncharacter in a content script makes it refuse the whole.',
      { cause },
    );
  }
}
