/** How words are compared: to the letter, or with any number in the place of a number. */
export type Comparison = 'to the letter' | 'whatever the figures';

/**
 * Tokens in [from, to) of a text at which a run of words stands as a whole, in text order, at most so many.
 * Linear whatever the text repeats (Knuth, Morris and Pratt).
 */
export function runsOf(
  text: Int32Array,
  words: Int32Array,
  from: number,
  to: number,
  most: number,
  comparison: Comparison,
): number[] {
  // As sameWord has it; written out because this is an innermost loop.
  const loose = comparison === 'whatever the figures';
  const same = (a: number, b: number) => a === b || (loose && (a & b) < 0);
  const found: number[] = [];
  if (words.length === 0) return found;
  const borders = bordersOf(words, same);
  const end = Math.min(to, text.length);
  let matched = 0;
  for (let at = Math.max(0, from); at < end && found.length < most; at++) {
    const word = text[at] ?? 0;
    while (matched > 0 && !same(words[matched] ?? 0, word)) matched = borders[matched - 1] ?? 0;
    if (same(words[matched] ?? 0, word)) matched++;
    if (matched === words.length) {
      found.push(at + 1 - matched);
      matched = borders[matched - 1] ?? 0;
    }
  }
  return found;
}

/** For each prefix of the words the length of its longest proper end with which the words begin. */
function bordersOf(words: Int32Array, same: (a: number, b: number) => boolean): Int32Array {
  const borders = new Int32Array(words.length);
  let length = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? 0;
    while (length > 0 && !same(words[length] ?? 0, word)) length = borders[length - 1] ?? 0;
    if (same(words[length] ?? 0, word)) length++;
    borders[i] = length;
  }
  return borders;
}
