/** Phrases of 2–8 words: one word is vocabulary, and longer runs show as overlapping phrases. */
export const MIN_WORDS = 2;
export const MAX_WORDS = 8;

/** Stands between the words of a counted phrase; no word holds it. */
const SEPARATOR = ' ';

/** All runs of `MIN_WORDS` to `MAX_WORDS` words in which every word is accepted. */
export function phrasesIn(words: readonly string[], accept: (word: string) => boolean): string[] {
  const phrases: string[] = [];
  for (let start = 0; start < words.length; start++) {
    let phrase = '';
    for (let end = start; end < Math.min(words.length, start + MAX_WORDS); end++) {
      const word = words[end] ?? '';
      if (!accept(word)) break;
      phrase = phrase === '' ? word : phrase + SEPARATOR + word;
      if (end - start + 1 >= MIN_WORDS) phrases.push(phrase);
    }
  }
  return phrases;
}

/**
 * The phrases that no longer phrase of the same frequency contains. It is enough to look one word up: if a much
 * longer phrase is as frequent, so is every phrase between the two.
 */
export function maximalPhrases(frequencies: ReadonlyMap<string, number>): string[] {
  const contained = new Set<string>();
  for (const [phrase, frequency] of frequencies) {
    const withoutFirst = phrase.slice(phrase.indexOf(SEPARATOR) + 1);
    const withoutLast = phrase.slice(0, phrase.lastIndexOf(SEPARATOR));
    for (const part of [withoutFirst, withoutLast]) {
      if (frequencies.get(part) === frequency) contained.add(part);
    }
  }
  return [...frequencies.keys()].filter((phrase) => !contained.has(phrase));
}

/** The phrase as it stands in folded text. */
export function joined(phrase: string): string {
  return phrase.split(SEPARATOR).join('');
}
