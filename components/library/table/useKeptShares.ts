import { useEffect, useMemo, useState } from 'preact/hooks';
import { alignSentences } from '@/utils/compare/align/align';
import { keptShare } from '@/utils/compare/measures/keptShare';
import { database } from '@/utils/library/database';
import { keptShareId } from '@/utils/library/derived';
import { analysesOf, dropForeignDerived, openDerived } from '../keptAnalyses';
import type { LibraryRow } from '../rows';
import { keptPairs, type KeptPair } from './keptPairs';

/** By report key; a report that is missing has none, or is not read yet. */
export type KeptShares = ReadonlyMap<string, number>;

/** Shares are shown together after so many ms: each drawing of a long table costs. */
const SHOWN_EVERY = 500;

/**
 * How much of each report was kept from the year before. What is known is shown at once, the rest is worked out while
 * the browser has nothing else to do, and remembered.
 */
export function useKeptShares(rows: readonly LibraryRow[]): KeptShares {
  const [shares, setShares] = useState<KeptShares>(new Map());
  const pairs = useMemo(() => keptPairs(rows), [rows]);
  const wanted = pairs.map(({ before, after }) => keptShareId(before, after)).join('\n');
  useEffect(() => {
    let isWanted = true;
    void followPairs(pairs, (found) => {
      if (isWanted) setShares(found);
      return isWanted;
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return shares;
}

/** Works through the pairs until `show` answers that nobody wants to know any more. */
async function followPairs(
  pairs: readonly KeptPair[],
  show: (shares: KeptShares) => boolean,
): Promise<void> {
  const shares = new Map<string, number>();
  const derived = openDerived();
  try {
    await dropForeignDerived();
    const ids = pairs.map(({ before, after }) => keptShareId(before, after));
    const known = await derived.keptShares.bulkGet(ids);
    const open = pairs.filter((_, nth) => known[nth] === undefined);
    known.forEach((row, nth) => note(shares, pairs[nth], row?.share ?? null));
    if (!show(new Map(shares))) return;
    let shownAt = Date.now();
    for (const pair of open) {
      await idle();
      const share = await workOut(pair);
      note(shares, pair, share);
      await derived.keptShares.put({ id: keptShareId(pair.before, pair.after), share });
      const isDue = Date.now() - shownAt > SHOWN_EVERY;
      if (isDue && !show(new Map(shares))) return;
      if (isDue) shownAt = Date.now();
    }
    if (open.length > 0) show(new Map(shares));
  } catch {
    // A browser that does not store: the column stays empty, and the library itself says what is wrong.
    show(new Map(shares));
  } finally {
    derived.close();
  }
}

function note(shares: Map<string, number>, pair: KeptPair | undefined, share: number | null): void {
  if (pair && share !== null) shares.set(pair.after.key, share);
}

/** Null when one of the texts is gone or cannot be analysed. */
async function workOut({ before, after }: KeptPair): Promise<number | null> {
  const records = await database.reports.bulkGet([before.key, after.key]);
  try {
    const [old, now] = await analysesOf(records.filter((record) => record !== undefined));
    return old && now ? keptShare(alignSentences(old, now)).sentences : null;
  } catch {
    return null;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 20);
  });
}
