import type { Page } from 'playwright-core';
import type { RunningExtension } from './launch';

/** The pages of the extension that open as a tab. */
export type ExtensionPage = 'library.html' | 'options.html' | `sidepanel.html?tab=${number}`;

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(
  { context, extensionId }: RunningExtension,
  address: ExtensionPage,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  return page;
}

/**
 * The browser's number for the tab of a page. Found as the active tab, because the addresses of sites that
 * were not granted are hidden from the extension.
 */
export async function tabIdOf({ control }: RunningExtension, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no active tab shows ${page.url()}`);
  return id;
}

/** Opens the side panel of a page's tab, in a tab of its own: the real panel is out of Playwright's reach. */
export async function panelFor(running: RunningExtension, page: Page): Promise<Page> {
  return openExtensionPage(running, `sidepanel.html?tab=${await tabIdOf(running, page)}`);
}
