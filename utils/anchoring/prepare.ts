import { fold, type Folded } from '../text/fold';

/** Length of the n-grams by which an approximate passage is looked up; 4 characters are rare enough to vote with. */
export const GRAM = 4;

/** A text made ready to find many passages in it. */
export interface PreparedText {
  folded: Folded;
  /** Folded positions of every 4-gram, ascending. Built at the first approximate search only. */
  grams(): ReadonlyMap<string, readonly number[]>;
}

/** Folds a text once for any number of `findPassage` calls. */
export function prepareText(text: string): PreparedText {
  const folded = fold(text);
  let grams: Map<string, number[]> | null = null;
  return { folded, grams: () => (grams ??= indexGrams(folded.text)) };
}

function indexGrams(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= text.length; i++) {
    const gram = text.slice(i, i + GRAM);
    const positions = index.get(gram);
    if (positions) positions.push(i);
    else index.set(gram, [i]);
  }
  return index;
}
