import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages';

/**
 * Injects the reader script and the marks' style into a tab; a copy that already runs there hands over.
 * With `insist` the page is then read as a report whatever the detection says. False when the browser does not
 * let us in: a page of its own, or a site that was not granted and not clicked for.
 */
export async function injectReader(tabId: number, insist = false): Promise<boolean> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!(await tryToInject(tabId))) continue;
    if (insist) await sendMessage('openAnyway', undefined, tabId);
    return true;
  }
  return false;
}

/**
 * Milliseconds before each attempt. Right after a press of the toolbar button the grant for the tab may not have
 * reached its process yet: about 4 in 100 first attempts were refused in Chromium 156, no second one.
 */
const PAUSES = [0, 50, 200, 500];

async function tryToInject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/marks.css'] });
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    return true;
  } catch {
    // The browser gives no error codes here; every reason means that this tab cannot be read, or not yet.
    return false;
  }
}
