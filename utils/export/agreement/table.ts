import { codeName } from '../../codebook/names';
import type { Agreement, CodeAgreement } from '../../compare/agreement/agreement';
import { oneLine } from '../plainText';
import { dataTable, type CellColumn, type DataTable } from '../tables/table';
import { coderNames, type AgreementWords } from './words';

/** Digits behind the point: more than coders of a few hundred sentences can tell apart. */
const DIGITS = 4;

/** The agreement as a table of data, one code a row; a coefficient that is not defined leaves its cell empty. */
export function agreementTable(agreement: Agreement, words: AgreementWords): DataTable {
  const { t, codebook } = words;
  const [first, second] = coderNames(agreement, words);
  const number = (value: number | null) => (value === null ? null : Number(value.toFixed(DIGITS)));
  const columns: CellColumn<CodeAgreement>[] = [
    {
      title: t('agreement_list'),
      width: 10,
      of: ({ list }) => t(list === 'kinds' ? 'annotate_choose_kind' : 'annotate_tags'),
    },
    {
      title: t('agreement_code'),
      width: 16,
      of: ({ list, code }) => oneLine(codeName(codebook, list, code, t)),
    },
    { title: t('agreement_sentences'), width: 10, of: ({ units }) => units },
    { title: t('agreement_both'), width: 10, of: ({ both }) => both },
    { title: t('agreement_only', first), width: 12, of: ({ onlyFirst }) => onlyFirst },
    { title: t('agreement_only', second), width: 12, of: ({ onlySecond }) => onlySecond },
    { title: t('agreement_percent'), width: 10, of: ({ percent }) => number(percent) },
    { title: t('agreement_alpha'), width: 10, of: ({ alpha }) => number(alpha) },
  ];
  return dataTable(t('agreement_title'), columns, agreement.codes);
}
