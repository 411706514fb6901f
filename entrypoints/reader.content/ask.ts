import { sendMessage } from '@/utils/messages';
import type { WriteFailure } from '@/components/labels';
import type { Written } from '@/utils/library/types';

/** Time (ms) a stopped background gets to come back before a call is repeated. */
const RESTART = 300;

/** The outcome of a write as the page sees it. */
export type Answered<T> =
  { ok: true; value: T; change: number | null } | { ok: false; error: WriteFailure };

/**
 * Calls the background and repeats the call once: the browser may have stopped the worker in mid-call. Every
 * call made this way must therefore be harmless when it arrives twice.
 */
export async function askTwice<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RESTART));
    return call();
  }
}

/** A write whose answer may never come: then nothing is known to be stored, and the reader is told so. */
export async function write<T>(call: () => Promise<Written<T>>): Promise<Answered<T>> {
  try {
    return await askTwice(call);
  } catch {
    return { ok: false, error: 'no-answer' };
  }
}

/** Tells the panel that what it shows has changed; nobody listening is fine. */
export function tellPanel(): void {
  sendMessage('tabChanged').catch(() => undefined);
}

/** A random id (hex). `crypto.randomUUID` does not exist on the plain http pages that many sites still are. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
