import type { Page } from 'playwright-core';

/**
 * Kills the process of a page's tab, as the browser does when it runs out of memory, and waits until the tab is dead.
 * The page stays there as the "Aw, Snap!" that a reader sees.
 */
export async function crashTab(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer: the command fails when the tab is closed, which must not be waited for.
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
}
