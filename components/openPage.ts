import { browser } from 'wxt/browser';

/** Opens the library in a tab; with a report's key it begins with the export of that report's notes. */
export async function openLibrary(exportKey?: string): Promise<void> {
  const query = exportKey === undefined ? '' : `?export=${encodeURIComponent(exportKey)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${query}`) });
}

/** Opens the kept text of a report. */
export async function openKept(key: string): Promise<void> {
  const hash = `#report?key=${encodeURIComponent(key)}` as const;
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}`) });
}

/** Opens everything that was deleted and can be brought back. */
export async function openBin(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#bin') });
}

/** Opens the reader's choices. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
