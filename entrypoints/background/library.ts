import { browser } from 'wxt/browser';
import { createAnnotation, deleteAnnotation, updateAnnotation } from '@/utils/library/annotations';
import { database } from '@/utils/library/database';
import { deleteReports, keepReport } from '@/utils/library/reports';
import { reportKey } from '@/utils/library/reportKey';
import { undoChange } from '@/utils/library/undo';
import type { Writer } from '@/utils/library/writing';
import { sendMessage } from '@/utils/messages';
import { settingsItem } from '@/utils/settings';
import type { Annotation, Written } from '@/utils/library/types';
import { fromOwnPage, listen } from './listen';

/** Every write to the library passes here: one owner, one transaction a message, and everyone is told. */
export function setUpLibrary(): void {
  listen('createAnnotation', (data) =>
    announced(
      writer().then((by) => createAnnotation(by, data)),
      ({ reportKey: key }) => [key],
    ),
  );
  listen('updateAnnotation', ({ id, content }) =>
    announced(
      writer().then((by) => updateAnnotation(by, id, content)),
      ({ reportKey: key }) => [key],
    ),
  );
  listen('deleteAnnotation', async ({ id }) =>
    withoutValue(
      await announced(
        writer().then((by) => deleteAnnotation(by, id)),
        ({ reportKey: key }) => [key],
      ),
    ),
  );
  listen('undoChange', async ({ change }) =>
    withoutValue(await announced(undoChange(database, change), (keys) => keys)),
  );
  listen('keepReport', ({ source }) =>
    announced(
      writer().then((by) => keepReport(by, source)),
      () => [reportKey(source.url)],
    ),
  );
  listen('deleteReports', ({ keys }, sender) => {
    fromOwnPage(sender);
    return announced(
      writer().then((by) => deleteReports(by, keys)),
      () => keys,
    );
  });
}

async function writer(): Promise<Writer> {
  return { db: database, who: (await settingsItem.getValue()).readerName };
}

/** Tells all open pages which reports a write has touched. */
async function announced<T>(
  writing: Promise<Written<T>>,
  keysOf: (value: T) => string[],
): Promise<Written<T>> {
  const written = await writing;
  if (written.ok) await announce(keysOf(written.value));
  return written;
}

async function announce(keys: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    sendMessage('libraryChanged', { keys }),
    ...tabs.map(({ id }) => id !== undefined && sendMessage('libraryChanged', { keys }, id)),
  ]);
  // Rejected: no page of ours is open there. Nothing is owed to it; it reads the library when it opens.
}

function withoutValue(written: Written<unknown>): Written<null> {
  return written.ok ? { ...written, value: null } : written;
}
