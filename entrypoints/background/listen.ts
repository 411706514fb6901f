import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, type ProtocolMap } from '@/utils/messages';
import { messageSchemas } from '@/utils/messageSchemas';

type Checked = keyof typeof messageSchemas;
type Data<K extends Checked> = Parameters<ProtocolMap[K]>[0];
type Answer<K extends Checked> = ReturnType<ProtocolMap[K]>;
type Sender = chrome.runtime.MessageSender;

/** Raised to the sender of a message that does not have the agreed shape or may not be sent from there. */
export class RefusedMessage extends Error {
  override name = 'RefusedMessage';
}

/** Answers a message after its data has been checked; the handler sees checked data only. */
export function listen<K extends Checked>(
  type: K,
  handle: (data: Data<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>,
): void {
  const schema: v.GenericSchema<unknown, Data<K>> = messageSchemas[type];
  onMessage(type, (message: { data: unknown; sender: Sender }) => {
    const checked = v.safeParse(schema, message.data);
    if (!checked.success) throw new RefusedMessage(`${type}: ${v.summarize(checked.issues)}`);
    return handle(checked.output, message.sender);
  });
}

/** For messages that only our own pages may send. Throws when a page script is the sender. */
export function fromOwnPage(sender: Sender): void {
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) {
    throw new RefusedMessage('only extension pages may send this');
  }
}
