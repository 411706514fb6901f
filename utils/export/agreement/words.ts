import { codeName } from '../../codebook/names';
import type { Agreement, ComparedList } from '../../compare/agreement/agreement';
import type { Measure } from '../../compare/agreement/alpha';
import type { Coding } from '../../compare/agreement/codings';
import { oneLine } from '../plainText';
import type { NotesOptions } from '../words';

/** What an agreement is told with. */
export type AgreementWords = Pick<NotesOptions, 't' | 'codebook'>;

/** What a coder is called; annotations need not have a name. */
function coderName(author: string, { t }: AgreementWords): string {
  return oneLine(author) || t('agreement_unnamed');
}

/** The names of both coders. */
export function coderNames({ coders: [a, b] }: Agreement, words: AgreementWords) {
  return [coderName(a, words), coderName(b, words)] as const;
}

/** '97.3%', or a dash where nothing was compared. */
export function percentText({ percent }: Measure): string {
  return percent === null ? '—' : `${(percent * 100).toFixed(1)}%`;
}

/** '0.743', or that it is not defined. */
export function alphaText({ alpha }: Measure, { t }: AgreementWords): string {
  return alpha === null ? t('agreement_undefined') : alpha.toFixed(3);
}

/** The kinds and tags of a sentence as one coder gave them; that there are none is said. */
export function codingText({ kinds, tags }: Coding, { t, codebook }: AgreementWords): string {
  const name = (list: ComparedList, code: string) => oneLine(codeName(codebook, list, code, t));
  const codes = [
    ...kinds.map((code) => name('kinds', code)),
    ...tags.map((code) => `#${name('tags', code)}`),
  ];
  return codes.length === 0 ? t('agreement_nothing') : codes.join(' ');
}
