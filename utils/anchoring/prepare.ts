import { GramIndex } from './grams';
import { tokensOf, type Tokens } from './tokens';

/** A text made ready to find many passages in it. What costs time is made when it is first asked for. */
export interface PreparedText {
  original: string;
  tokens(): Tokens;
  grams(): GramIndex;
}

/** Prepares a text once for any number of `findPassage` and `describePassage` calls. */
export function prepareText(original: string): PreparedText {
  let tokens: Tokens | null = null;
  let grams: GramIndex | null = null;
  const text: PreparedText = {
    original,
    tokens: () => (tokens ??= tokensOf(original)),
    grams: () => (grams ??= new GramIndex(text.tokens().codes)),
  };
  return text;
}
