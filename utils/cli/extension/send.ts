import type { ProtocolMap } from '../../messages';
import type { RunningExtension } from './launch';

type Data<Type extends keyof ProtocolMap> = Parameters<ProtocolMap[Type]>[0];
type Answer<Type extends keyof ProtocolMap> = Awaited<ReturnType<ProtocolMap[Type]>>;

/**
 * Sends a message as an extension page would: to the background, or with `tabId` to the reader script there.
 * The form is that of @webext-core/messaging 4, which cannot be imported outside a browser.
 * @throws Error when the other side refused the message, or nobody answered it.
 */
export async function send<Type extends keyof ProtocolMap>(
  { control }: RunningExtension,
  type: Type,
  data: Data<Type>,
  tabId?: number,
): Promise<Answer<Type>> {
  const reply = await control.evaluate(
    async ([type, data, tabId]) => {
      const message = { id: Math.random(), type, data, timestamp: Date.now() };
      const answer: unknown = await (tabId === null
        ? chrome.runtime.sendMessage(message)
        : chrome.tabs.sendMessage(tabId, message));
      return answer;
    },
    [type, data, tabId ?? null] as const,
  );
  const { res, err } = (reply ?? { err: { message: 'no answer' } }) as {
    res?: Answer<Type>;
    err?: { message: string };
  };
  if (err) throw new Error(`${type}: ${err.message}`);
  return res as Answer<Type>;
}
