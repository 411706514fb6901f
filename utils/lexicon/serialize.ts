import type { Lexicon, SharedPhrase } from './types';

/** The lexicon as JSON with one phrase a line: compact, and a change reads well in a diff. */
export function serializeLexicon(lexicon: Lexicon): string {
  const list = (phrases: readonly SharedPhrase[]) =>
    phrases.length === 0 ? '[]' : `[\n${phrases.map((p) => JSON.stringify(p)).join(',\n')}\n]`;
  return [
    `{"issuers":${lexicon.issuers},"reports":${lexicon.reports},`,
    `"formula":${list(lexicon.formula)},`,
    `"common":${list(lexicon.common)}}`,
    '',
  ].join('\n');
}
