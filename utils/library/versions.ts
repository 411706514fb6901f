import { fold } from '../text/fold';
import type { ReportSource } from '../report/types';
import type { LibraryDatabase } from './database';
import { fingerprintOf } from './fingerprint';
import { reportKey } from './reportKey';

/** The text a kept report had before, and when it was read. */
export interface EarlierText {
  text: string;
  readAt: string;
}

/**
 * Compares what a page says now with what was kept of it. Where the words differ (layout does not count) the new
 * text is stored beside the old one, and the kept text is given back; null when it is the same or not kept.
 */
export async function noteVersion(
  db: LibraryDatabase,
  source: ReportSource,
): Promise<EarlierText | null> {
  const key = reportKey(source.url);
  const fingerprint = await fingerprintOf(fold(source.text).text);
  const kept = await db.reports.get(key);
  if (!kept || kept.deletedAt !== null || kept.fingerprint === fingerprint) return null;
  if (!(await db.versions.get([key, fingerprint]))) {
    await db.versions.put({
      key,
      fingerprint,
      text: source.text,
      readAt: new Date().toISOString(),
    });
  }
  return { text: kept.source.text, readAt: kept.readAt };
}
