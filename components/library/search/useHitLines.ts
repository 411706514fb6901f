import { useEffect, useState } from 'preact/hooks';
import { database } from '@/utils/library/database';
import { contextOf, type HitContext } from '@/utils/search/context';
import { findHits } from '@/utils/search/hits';
import { queryWords } from '@/utils/search/words';

/** The first hit of each report's text, by key; null where only the title has one. */
export type HitLines = ReadonlyMap<string, HitContext | null>;

/** Reports read at once: as many as are in sight. */
const BATCH = 20;

const none: HitLines = new Map();

/** What stands around the first hits of a query in these reports, read in the order in which they are shown. */
export function useHitLines(query: string, keys: readonly string[]): HitLines {
  const [lines, setLines] = useState<{ query: string; lines: HitLines }>({ query, lines: none });
  const known = lines.query === query ? lines.lines : none;
  const missing = keys.filter((key) => !known.has(key));
  useEffect(() => {
    const words = queryWords(query);
    if (words.length === 0 || missing.length === 0) return;
    let isWanted = true;
    const read = async () => {
      const all = new Map(known);
      for (let at = 0; at < missing.length && isWanted; at += BATCH) {
        const batch = missing.slice(at, at + BATCH);
        const rows = await database.reports.bulkGet(batch);
        rows.forEach((row, nth) => {
          const [first] = row ? findHits(row.source.text, words) : [];
          all.set(batch[nth] ?? '', row && first ? contextOf(row.source.text, first) : null);
        });
        if (isWanted) setLines({ query, lines: new Map(all) });
      }
    };
    // A browser that does not let the library be read says so above the table.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
    // What is read meanwhile makes fewer keys missing; it must not begin anew for that.
  }, [query, keys.join('\n')]);
  return known;
}
