import { clausesOf } from './clauses';
import { isGeneral } from './names';
import { maximalPhrases, phrasesIn, withoutEdges } from './phrases';
import type { CorpusReport, Lexicon, Segmenter, SharedPhrase } from './types';

/** Shares of issuers from which a phrase is formula, and from which it is common. */
const FORMULA_SHARE = 0.75;
const COMMON_SHARE = 0.3;

/** In a corpus of a few issuers 30 % may be one, and what one writes is no common phrase. */
const MIN_ISSUERS = 2;

/** Shorter phrases are ordinary words of the field: 行政执法, 工作机制. Counted in folded characters. */
const MIN_CHARACTERS = 6;

/** The lexicon of a corpus. The same corpus in any order gives the same lexicon. */
export function buildLexicon(corpus: readonly CorpusReport[], segmenter: Segmenter): Lexicon {
  const issuers = new Set(corpus.map((report) => report.issuer)).size;
  const needed = Math.max(MIN_ISSUERS, COMMON_SHARE * issuers);
  const frequent = new Map(
    [...issuerFrequencies(corpus, segmenter)].filter(([, frequency]) => frequency >= needed),
  );
  const shares = new Map<string, number>();
  for (const phrase of maximalPhrases(frequent)) {
    const text = withoutEdges(phrase, (word) => segmenter.tag(word));
    // One phrase can come out of several: cut in two ways, or with an edge taken off. The most shared one counts.
    const share = Math.max((frequent.get(phrase) ?? 0) / issuers, shares.get(text) ?? 0);
    if (text.length >= MIN_CHARACTERS) shares.set(text, share);
  }
  const phrases = [...shares].filter(([text, share]) => !isPart(text, share, shares));
  phrases.sort(mostSharedFirst);
  return {
    issuers,
    reports: corpus.length,
    formula: phrases.filter(([, share]) => share >= FORMULA_SHARE).map(rounded),
    common: phrases.filter(([, share]) => share < FORMULA_SHARE).map(rounded),
  };
}

/** How many issuers use each phrase. By issuer, not by report: four years of one office make no phrase common. */
function issuerFrequencies(
  corpus: readonly CorpusReport[],
  segmenter: Segmenter,
): Map<string, number> {
  const accept = remembering((word) => isGeneral(word, segmenter.tag(word)));
  const used = new Map<string, Set<string>>();
  for (const { issuer, text } of corpus) {
    const phrases = used.get(issuer) ?? new Set();
    used.set(issuer, phrases);
    for (const clause of clausesOf(text)) {
      for (const phrase of phrasesIn(segmenter.cut(clause), accept)) phrases.add(phrase);
    }
  }
  const frequencies = new Map<string, number>();
  for (const phrases of used.values()) {
    for (const phrase of phrases) frequencies.set(phrase, (frequencies.get(phrase) ?? 0) + 1);
  }
  return frequencies;
}

/** Taking an edge off can leave what another phrase of the same share still holds. */
function isPart(text: string, share: number, shares: ReadonlyMap<string, number>): boolean {
  return [...shares].some(([other, s]) => s === share && other !== text && other.includes(text));
}

function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** By code units within one share, so that the order depends on no locale. */
function mostSharedFirst(a: SharedPhrase, b: SharedPhrase): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

function rounded([phrase, share]: SharedPhrase): SharedPhrase {
  return [phrase, Math.round(share * 100) / 100];
}
