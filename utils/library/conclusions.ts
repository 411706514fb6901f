import type { LibraryDatabase } from './database';
import type { Change, Conclusion, Written } from './types';
import { instantAfter, recordChange, write, type Writer } from './writing';

/** What a page sends while the reader types. */
export interface TypedConclusion {
  /** Of the compared reports, in any order. */
  reportKeys: string[];
  text: string;
  /** `updatedAt` of the conclusion that the page went on from; null when there was none. */
  seen: string | null;
}

/** A pause of this length (ms) between two savings begins a new step of the history. */
export const SITTING = 10 * 60 * 1000;

/** The key of a choice of reports, whatever their order. */
export function conclusionKey(reportKeys: readonly string[]): string {
  return JSON.stringify([...new Set(reportKeys)].sort());
}

/**
 * Stores the conclusion of a choice of reports. What is typed in one go is one step of the history, so that undo takes
 * back the sitting and not the last letters; a text that came from another window meanwhile stays in a step of its own.
 */
export function writeConclusion(
  writer: Writer,
  { reportKeys, text, seen }: TypedConclusion,
): Promise<Written<Conclusion>> {
  const { db, who } = writer;
  const key = conclusionKey(reportKeys);
  return write(db, async () => {
    const stored = (await db.conclusions.get(key)) ?? null;
    const now = instantAfter(stored?.updatedAt ?? null);
    const value: Conclusion = {
      key,
      reportKeys: [...new Set(reportKeys)].sort(),
      text,
      author: who,
      createdAt: stored?.createdAt ?? now,
      updatedAt: now,
    };
    if (stored ? stored.text === text : text === '') {
      return { value: stored ?? value, change: null };
    }
    await db.conclusions.put(value);
    const open = stored?.updatedAt === seen ? await openSitting(db, stored, now) : null;
    const after: Change['after'] = [{ table: 'conclusions', id: key, row: value }];
    if (open !== null) {
      await db.changes.update(open, { after, at: now });
      return { value, change: open };
    }
    const before: Change['before'] = [{ table: 'conclusions', id: key, row: stored }];
    return { value, change: await recordChange(writer, 'write-conclusion', before, after) };
  });
}

/** The last step of all when it wrote this very text a short while ago; null when a new step begins. */
async function openSitting(
  db: LibraryDatabase,
  stored: Conclusion,
  now: string,
): Promise<number | null> {
  const last = await db.changes.orderBy('seq').last();
  if (last?.action !== 'write-conclusion' || last.undone) return null;
  const row = last.after[0]?.row;
  const isThis = row && 'reportKeys' in row && row.key === stored.key;
  const isSame = isThis && row.updatedAt === stored.updatedAt;
  return isSame && Date.parse(now) - Date.parse(stored.updatedAt) < SITTING ? last.seq : null;
}
