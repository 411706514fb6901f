/** Cuts folded text into words and says what kind of word one is. Passed in, so that the counting runs without jieba. */
export interface Segmenter {
  cut(text: string): string[];
  /** Part of speech in jieba's tag set: 'ns' a place, 'nt' an organisation, 'v' a verb … */
  tag(word: string): string;
}

/** A report of the corpus. */
export interface CorpusReport {
  /** Who issued it: reports of one issuer repeat its own habits and count once. */
  issuer: string;
  text: string;
}

/** A phrase and the share (0–1, two decimals) of issuers that use it. */
export type SharedPhrase = [phrase: string, share: number];

/**
 * The lexicon that ships (`public/lexicon.json`): phrases of folded text that many issuers use word for word,
 * most shared first. The two bands are those of Lang & Stice-Lawrence (2015) for boilerplate.
 */
export interface Lexicon {
  issuers: number;
  reports: number;
  /** In at least 75 % of the issuers' reports. */
  formula: SharedPhrase[];
  /** In 30–75 %. */
  common: SharedPhrase[];
}
