import type { Page } from 'playwright-core';
import type { TabView } from '../../messages';
import { eventually } from '../extension/eventually';
import type { RunningExtension } from '../extension/launch';
import { tabIdOf } from '../extension/pages';
import { send } from '../extension/send';
import { clickToolbarButton } from '../extension/toolbar';

/** A report that stands open in a tab. */
export interface OpenTab {
  page: Page;
  tabId: number;
  view: Extract<TabView, { status: 'open' }>;
}

/** How long a page may take to show that it is a report, in milliseconds. A page that is none stays silent. */
const PATIENCE = 5000;

/**
 * Opens all pages, as a reader would: on a site that was not granted the toolbar button is pressed. Returns those
 * that are reports, in the same order; the others are closed again.
 */
export async function openReports(
  running: RunningExtension,
  urls: readonly string[],
): Promise<OpenTab[]> {
  const opened: { page: Page; at: number }[] = [];
  for (const url of urls) {
    const page = await running.context.newPage();
    await page.goto(url);
    if (!/\.gov\.cn$/.test(new URL(url).hostname)) await clickToolbarButton(running, page);
    opened.push({ page, at: Date.now() });
  }
  const tabs: OpenTab[] = [];
  for (const { page, at } of opened) {
    const tabId = await tabIdOf(running, page);
    const view = await eventually(() => openView(running, tabId), at + PATIENCE - Date.now());
    if (view) tabs.push({ page, tabId, view });
    else await page.close();
  }
  return tabs;
}

/** What the side panel would show of a tab, once it is open as a report. */
async function openView(
  running: RunningExtension,
  tabId: number,
): Promise<OpenTab['view'] | undefined> {
  try {
    const view = await send(running, 'viewTab', undefined, tabId);
    return view.status === 'open' ? view : undefined;
  } catch {
    // No reader script has come to this tab, or not yet.
    return undefined;
  }
}
