/** Grams of this length are rare enough to lead from one sentence to the few like it. */
const GRAM = 4;
/** A gram in more sentences than this is a turn of phrase and leads nowhere. */
const MOST_SENTENCES = 12;
/** How many sentences are looked at closely for each. */
const BEST = 4;

/** Sentences that hold a gram, by gram. */
export type GramIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes texts by their grams of four characters; the numbers are positions in `texts`. */
export function indexGrams(texts: readonly string[]): GramIndex {
  const index = new Map<string, number[]>();
  texts.forEach((text, position) => {
    for (let i = 0; i + GRAM <= text.length; i++) {
      const gram = text.slice(i, i + GRAM);
      const holders = index.get(gram);
      if (!holders) index.set(gram, [position]);
      else if (holders[holders.length - 1] !== position) holders.push(position);
    }
  });
  return index;
}

/** The indexed texts that share most with `text`, rare grams counting more; best first, {@link BEST} at most. */
export function nearest(index: GramIndex, text: string): number[] {
  const scores = new Map<number, number>();
  for (let i = 0; i + GRAM <= text.length; i++) {
    const holders = index.get(text.slice(i, i + GRAM));
    if (!holders || holders.length > MOST_SENTENCES) continue;
    for (const position of holders) {
      scores.set(position, (scores.get(position) ?? 0) + 1 / holders.length);
    }
  }
  return [...scores]
    .sort(([first, a], [second, b]) => b - a || first - second)
    .slice(0, BEST)
    .map(([position]) => position);
}
