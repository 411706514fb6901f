import type { AlignedPair } from '../align/types';

/** How much of a report was kept from the one before it, as shares 0–1 of its statements. */
export interface KeptShare {
  /** Of its sentences: word for word, or with other figures, years or place only. */
  sentences: number;
  /** The same, of their length in UTF-16 units. */
  characters: number;
  /**
   * Of their length: word for word. The stickiness of Dyer, Lang & Stice-Lawrence, “The evolution of 10-K textual
   * disclosure”, Journal of Accounting and Economics 2017.
   */
  verbatim: number;
}

/**
 * The share of the later report's statements that are identical to those of the earlier one or differ in figures, year
 * or place only (R30). Headings do not count; 0 for a report without statements.
 */
export function keptShare(pairs: readonly AlignedPair[]): KeptShare {
  const all = { sentences: 0, characters: 0 };
  const kept = { sentences: 0, characters: 0, verbatim: 0 };
  for (const pair of pairs) {
    if (pair.kind === 'dropped') continue;
    for (const { label, start, end } of pair.after) {
      if (label === 'structure') continue;
      all.sentences += 1;
      all.characters += end - start;
      if (pair.kind === 'identical') kept.verbatim += end - start;
      if (pair.kind !== 'identical' && pair.kind !== 'only-figures') continue;
      kept.sentences += 1;
      kept.characters += end - start;
    }
  }
  return {
    sentences: kept.sentences / Math.max(1, all.sentences),
    characters: kept.characters / Math.max(1, all.characters),
    verbatim: kept.verbatim / Math.max(1, all.characters),
  };
}
