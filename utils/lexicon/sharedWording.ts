import { fold } from '../text/fold';
import lexicon from '../../public/lexicon.json';

const PHRASES = [...lexicon.formula, ...lexicon.common].map(([phrase]) => String(phrase));

/**
 * The share (0–1) of a text's folded characters that stand in phrases which many issuers use word for word (Lang &
 * Stice-Lawrence 2015). It says how much of the wording is common property, not whether it says anything: names of
 * laws and duties count as well as formulas. 0 for an empty text.
 */
export function sharedWordingShare(text: string): number {
  const folded = fold(text).text;
  if (folded.length === 0) return 0;
  const shared = new Uint8Array(folded.length);
  for (const phrase of PHRASES) {
    let at = folded.indexOf(phrase);
    while (at >= 0) {
      shared.fill(1, at, at + phrase.length);
      at = folded.indexOf(phrase, at + phrase.length);
    }
  }
  return shared.reduce((sum, each) => sum + each, 0) / folded.length;
}
