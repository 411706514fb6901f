import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Whether the page that says how to begin was shown. In extension storage. */
const isWelcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** Whoever has just installed the extension is shown how to begin: the library, which is empty, says it. */
export function setUpFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

/** Once: a browser that loads the extension from a folder calls every start an installation. */
async function welcome(): Promise<void> {
  if (await isWelcomed.getValue()) return;
  await isWelcomed.setValue(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
