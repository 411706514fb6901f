import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages';
import { injectReader } from './injection';

/** How the reader reaches us: the toolbar button and the keyboard command. */
export function setUpAccess(): void {
  browser.action.onClicked.addListener((tab) => {
    // The panel first and without waiting: a browser opens it only while the click is being handled.
    openPanel(tab);
    if (tab.id !== undefined) void injectReader(tab.id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'annotate' || tab?.id === undefined) return;
    // Rejected where no reader script runs: there is nothing to annotate.
    sendMessage('annotateSelection', undefined, tab.id).catch(() => undefined);
  });
}

/** Kernels without a side panel (before Chromium 116) get the same page as a small window. */
function openPanel(tab: chrome.tabs.Tab): void {
  if ('sidePanel' in browser && 'open' in browser.sidePanel) {
    void browser.sidePanel.open({ windowId: tab.windowId });
    return;
  }
  const url = browser.runtime.getURL('/sidepanel.html');
  void browser.windows.create({
    url: `${url}?tab=${tab.id ?? ''}`,
    type: 'popup',
    width: 460,
    height: 860,
  });
}
