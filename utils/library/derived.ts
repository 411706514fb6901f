import Dexie, { type EntityTable } from 'dexie';
import type { ReportAnalysis } from '../report/types';

/** A share that was worked out of two kept texts. */
export interface KeptShareRow {
  /** Names both texts (see `keptShareId`). */
  id: string;
  /** 0–1; null when the texts could not be analysed. */
  share: number | null;
}

/** An analysis without its text, which the library has. */
export interface DerivedAnalysis {
  id: string;
  analysis: Omit<ReportAnalysis, 'text'>;
}

/**
 * What was worked out of kept reports and can be worked out again: not part of the library, of no backup, and written
 * by the extension pages themselves. One database for each build of the analysis, because another one may work it out
 * differently.
 */
export class DerivedDatabase extends Dexie {
  keptShares!: EntityTable<KeptShareRow, 'id'>;
  analyses!: EntityTable<DerivedAnalysis, 'id'>;

  constructor(engine: string) {
    super(`${PREFIX}${engine}`);
    this.version(1).stores({ keptShares: 'id', analyses: 'id' });
  }
}

const PREFIX = 'derived-';

/** Removes what other builds of the analysis have worked out. */
export async function dropOldDerived(engine: string): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== `${PREFIX}${engine}`);
  await Promise.all(old.map((name) => Dexie.delete(name)));
}

/** A kept text: a report kept anew under the same key may have another one. */
type KeptText = { key: string; fingerprint: string };

/** The id of a share: which text was kept in which. */
export function keptShareId(before: KeptText, after: KeptText): string {
  return JSON.stringify([before.key, before.fingerprint, after.key, after.fingerprint]);
}
