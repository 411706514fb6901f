import { browser } from 'wxt/browser';
import { CODEBOOK_CHANGED } from '@/utils/codebook/types';
import {
  createAnnotation,
  deleteAnnotation,
  reattachAnnotation,
  updateAnnotation,
} from '@/utils/library/annotations';
import { emptyBin, restoreAnnotation } from '@/utils/library/bin';
import { saveCodebook } from '@/utils/library/codebook';
import { writeConclusion } from '@/utils/library/conclusions';
import { database } from '@/utils/library/database';
import { deleteReports, keepReport } from '@/utils/library/reports';
import { reportKey } from '@/utils/library/reportKey';
import { deleteTemplate, saveTemplate } from '@/utils/library/templates';
import { redoLast, undoChange, undoLast } from '@/utils/library/undo';
import type { Annotation, Written } from '@/utils/library/types';
import type { Writer } from '@/utils/library/writing';
import { onMessage, sendMessage } from '@/utils/messages';
import { settingsItem } from '@/utils/settings';
import { fromOwnPage, listen } from './listen';

/** Every write to the library passes here: one owner, one transaction a message, and everyone is told. */
export function setUpLibrary(): void {
  browser.runtime.onStartup.addListener(() => void emptyBin(database));
  const reportOf = (annotation: Annotation) => [annotation.reportKey];
  listen('createAnnotation', (data) => announced((by) => createAnnotation(by, data), reportOf));
  listen('updateAnnotation', (data) => announced((by) => updateAnnotation(by, data), reportOf));
  listen('deleteAnnotation', async ({ id }) =>
    withoutValue(await announced((by) => deleteAnnotation(by, id), reportOf)),
  );
  listen('undoChange', async ({ change }) =>
    withoutValue(
      await announced(
        ({ db }) => undoChange(db, change),
        (keys) => keys,
      ),
    ),
  );
  onMessage('undoLast', async () =>
    withoutValue(
      await announced(
        ({ db }) => undoLast(db),
        (keys) => keys,
      ),
    ),
  );
  onMessage('redoLast', async () =>
    withoutValue(
      await announced(
        ({ db }) => redoLast(db),
        (keys) => keys,
      ),
    ),
  );
  listen('restoreAnnotation', async ({ id }) =>
    withoutValue(await announced((by) => restoreAnnotation(by, id), reportOf)),
  );
  listen('reattachAnnotation', async (data) =>
    withoutValue(await announced((by) => reattachAnnotation(by, data), reportOf)),
  );
  listen('keepReport', ({ source }) =>
    announced(
      (by) => keepReport(by, source),
      () => [reportKey(source.url)],
    ),
  );
  listen('saveCodebook', ({ codebook }, sender) => {
    fromOwnPage(sender);
    return announced(
      (by) => saveCodebook(by, codebook),
      () => [CODEBOOK_CHANGED],
    );
  });
  listen('writeConclusion', (data, sender) => {
    fromOwnPage(sender);
    return announced(
      (by) => writeConclusion(by, data),
      ({ reportKeys }) => reportKeys,
    );
  });
  listen('saveTemplate', async ({ template }, sender) => {
    fromOwnPage(sender);
    return announced(
      (by) => saveTemplate(by, template),
      () => [],
    );
  });
  listen('deleteTemplate', async ({ id }, sender) => {
    fromOwnPage(sender);
    return announced(
      (by) => deleteTemplate(by, id),
      () => [],
    );
  });
  listen('deleteReports', ({ keys }, sender) => {
    fromOwnPage(sender);
    return announced(
      (by) => deleteReports(by, keys),
      () => keys,
    );
  });
}

/** Writes in the reader's name and tells all open pages which reports were touched. */
export async function announced<T>(
  writeBy: (writer: Writer) => Promise<Written<T>>,
  keysOf: (value: T) => string[],
): Promise<Written<T>> {
  const { readerName: who } = await settingsItem.getValue();
  const written = await writeBy({ db: database, who });
  if (written.ok) void announce(keysOf(written.value));
  return written;
}

/** Never waited for: a tab that hangs, is frozen or shows a dialog answers late or never. */
async function announce(keys: string[]): Promise<void> {
  // Rejected: no page of ours is open there. Nothing is owed to it; it reads the library when it opens.
  const tell = (tabId?: number) =>
    sendMessage('libraryChanged', { keys }, tabId).catch(() => undefined);
  void tell();
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void tell(id);
}

function withoutValue(written: Written<unknown>): Written<null> {
  return written.ok ? { ...written, value: null } : written;
}
