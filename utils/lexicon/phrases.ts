/** Phrases of 2–8 words: one word is vocabulary, and longer runs show as overlapping phrases. */
const MIN_WORDS = 2;
const MAX_WORDS = 8;

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

/** Parts of speech that only lead over: particles and conjunctions, and at the end also prepositions. */
const LEADING = /^[uc]/;
const TRAILING = /^[ucp]/;

/**
 * The phrase as it stands in folded text, without words at its edges that only lead over to what follows: 思想为
 * → 思想. '' when fewer than `MIN_WORDS` remain.
 */
export function withoutEdges(phrase: string, tag: (word: string) => string): string {
  const words = phrase.split(SEPARATOR);
  while (LEADING.test(tag(words[0] ?? ''))) words.shift();
  while (TRAILING.test(tag(words[words.length - 1] ?? ''))) words.pop();
  return words.length < MIN_WORDS ? '' : words.join('');
}
