import { browser } from 'wxt/browser';
import type messages from '../public/_locales/zh_CN/messages.json';

/** Every key of the message files; zh_CN is the reference, a test holds the others to it. */
export type MessageKey = keyof typeof messages;

/** The text of a message in the browser's language; `$1` … `$9` are replaced by `values`. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
