import type { ProtocolMap } from '@/utils/messages';

/**
 * Stands for `utils/messages`: the background and the reader scripts answer what a test says, and what was sent
 * to them is remembered. A message without an answer is rejected, as the browser does when nobody listens.
 */
type Type = keyof ProtocolMap;
type Data<T extends Type> = Parameters<ProtocolMap[T]>[0];
type Answer<T extends Type> = ReturnType<ProtocolMap[T]>;
type Received = { sender: { tab?: { id: number } } };

interface Sent {
  type: Type;
  data: unknown;
  tabId: number | undefined;
}

const answers = new Map<Type, (data: never) => unknown>();
const listeners = new Map<Type, (message: Received) => void>();
export let sent: Sent[] = [];

export function resetMessages(): void {
  answers.clear();
  listeners.clear();
  sent = [];
}

export function answer<T extends Type>(
  type: T,
  reply: (data: Data<T>) => Answer<T> | Promise<Answer<T>>,
): void {
  answers.set(type, reply);
}

export function silence(type: Type): void {
  answers.delete(type);
}

export function emit(type: Type, fromTab?: number): void {
  listeners.get(type)?.({ sender: fromTab === undefined ? {} : { tab: { id: fromTab } } });
}

/** What was sent of one type, oldest first. */
export function sentOf(type: Type): unknown[] {
  return sent.filter((message) => message.type === type).map(({ data }) => data);
}

export function sendMessage(type: Type, data: never, tabId?: number): Promise<unknown> {
  sent.push({ type, data, tabId });
  const reply = answers.get(type);
  return reply
    ? Promise.resolve(reply(data))
    : Promise.reject(new Error(`Nobody listens to ${type}.`));
}

export function onMessage(type: Type, listener: (message: Received) => void): () => void {
  listeners.set(type, listener);
  return () => listeners.delete(type);
}
