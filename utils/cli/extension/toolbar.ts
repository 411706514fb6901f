import type { Page } from 'playwright-core';
import type { RunningExtension } from './launch';

/** A target as `Target.getTargets` gives it; `embedderData` is newer than Playwright's types. */
interface TabTarget {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/**
 * Presses the extension's toolbar button while a page is in front, with everything that follows from a real
 * press: `action.onClicked` with the tab, and the `activeTab` grant for its site.
 *
 * Done by `Extensions.triggerAction` (Chromium 146+, started with `--enable-unsafe-extension-debugging`) on the
 * browser's own session; it wants a target of type `tab`, which only a filter brings to light, not the `page`
 * inside. Other ways that were tried give no grant: `chrome.action.onClicked.dispatch()` in the worker, and the
 * keyboard shortcut of `_execute_action`, which no headless browser hears.
 */
export async function clickToolbarButton(
  { context, extensionId }: RunningExtension,
  page: Page,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser gives no session of its own');
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }, { exclude: true }],
  });
  const tab = (targetInfos as TabTarget[]).find(
    ({ url, embedderData }) => url === page.url() && embedderData?.tabActive !== false,
  );
  if (!tab) throw new Error(`no tab in front shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}
