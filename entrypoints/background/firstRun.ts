import { browser } from 'wxt/browser';

/** Whoever has just installed the extension is shown how to begin: the library, which is empty, says it. */
export function setUpFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  });
}
