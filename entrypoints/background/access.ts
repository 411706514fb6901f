import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '@/utils/messages';
import { settingsItem } from '@/utils/settings';
import { commandKeysOf, readingActions } from '@/utils/shortcuts';
import { injectReader } from './injection';

/** How the reader reaches us: the toolbar button and the browser's commands. */
export function setUpAccess(): void {
  browser.action.onClicked.addListener((tab) => {
    // The panel first and without waiting: a browser opens it only while the click is being handled.
    openPanel(tab);
    if (tab.id !== undefined) void injectReader(tab.id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const action = readingActions.find((each) => each === command);
    if (action === 'keyboard-reading') void toggleKeyboardReading();
    else if (action && tab?.id !== undefined) {
      // Rejected where no reader script runs: there is nothing to read by keyboard.
      sendMessage('takeStep', { action, kind: null }, tab.id).catch(() => undefined);
    }
  });

  onMessage('commandKeys', async () => commandKeysOf(await browser.commands.getAll()));
}

async function toggleKeyboardReading(): Promise<void> {
  const settings = await settingsItem.getValue();
  await settingsItem.setValue({ ...settings, keyboardReading: !settings.keyboardReading });
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
