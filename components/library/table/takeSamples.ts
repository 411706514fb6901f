import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendMessage, type Written } from '@/utils/messages';
import { sourceSchema } from '@/utils/messageSchemas';

/**
 * Keeps the sample reports that the extension carries (`samples.json`, made by the build), one after the other.
 * @returns the first refusal, or success; there is no single step to undo, the reports are deleted like any other
 */
export async function takeSamples(): Promise<Written<null>> {
  const file = await fetch(browser.runtime.getURL('/samples.json'));
  for (const source of v.parse(v.array(sourceSchema), await file.json())) {
    const written = await sendMessage('keepReport', { source });
    if (!written.ok) return written;
  }
  return { ok: true, value: null, change: null };
}
