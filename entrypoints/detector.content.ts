import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/messages';
import { mayBeReport } from '@/utils/page/glance';

/** The only code that runs on every government page: a glance, and a word to the background when it looks promising. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  main() {
    if (!mayBeReport(document)) return;
    // Rejected when the extension was just updated: the next page load speaks to the new one.
    sendMessage('candidateSeen').catch(() => undefined);
  },
});
