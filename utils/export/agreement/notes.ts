import type { Root } from 'mdast';
import { codeName } from '../../codebook/names';
import type { Agreement } from '../../compare/agreement/agreement';
import type { CodedSentence } from '../../compare/agreement/codings';
import { heading, paragraph, quote, strong, table, type Blocks, type Inline } from '../nodes';
import { oneLine } from '../plainText';
import { quotePassage } from '../parts/quotes';
import { alphaText, coderNames, codingText, percentText, type AgreementWords } from './words';

/** An agreement as notes: what was compared, the table of codes, and every disputed passage with both codings. */
export function composeAgreement(agreement: Agreement, words: AgreementWords): Root {
  const { t } = words;
  const names = coderNames(agreement, words);
  return {
    type: 'root',
    children: [
      heading(1, t('agreement_of', ...names)),
      paragraph(t('agreement_basis', agreement.reports, agreement.sentences)),
      ...remarks(agreement, words),
      codeTable(agreement, words),
      paragraph(t('agreement_alpha_hint')),
      heading(2, t('agreement_disputed', agreement.disputed.length)),
      ...agreement.disputed.flatMap((sentence) => disputedPassage(sentence, names, words)),
    ],
  };
}

function remarks({ leftOut, unplaced }: Agreement, { t }: AgreementWords): Blocks {
  const titles = leftOut.map(({ analysis, url }) => oneLine(analysis.meta.title || url));
  return [
    ...(titles.length > 0 ? [paragraph(t('agreement_left_out', titles.join('、')))] : []),
    ...(unplaced > 0 ? [paragraph(t('agreement_unplaced', unplaced))] : []),
  ];
}

function codeTable(agreement: Agreement, words: AgreementWords) {
  const { t, codebook } = words;
  const [first, second] = coderNames(agreement, words);
  const head = [
    t('agreement_code'),
    t('agreement_both'),
    t('agreement_only', first),
    t('agreement_only', second),
    t('agreement_percent'),
    t('agreement_alpha'),
  ];
  const rows = agreement.codes.map((code): Inline[] => [
    `${code.list === 'tags' ? '#' : ''}${oneLine(codeName(codebook, code.list, code.code, t))}`,
    String(code.both),
    String(code.onlyFirst),
    String(code.onlySecond),
    percentText(code),
    alphaText(code, words),
  ]);
  const overall = (['kinds', 'tags'] as const).map((list): Inline[] => [
    t(list === 'kinds' ? 'agreement_all_kinds' : 'agreement_all_tags'),
    '',
    '',
    '',
    percentText(agreement.overall[list]),
    alphaText(agreement.overall[list], words),
  ]);
  return table([null, 'right', 'right', 'right', 'right', 'right'], [head, ...rows, ...overall]);
}

function disputedPassage(
  { report, span, codings }: CodedSentence,
  names: readonly [string, string],
  words: AgreementWords,
): Blocks {
  const { title } = report.analysis.meta;
  return [
    paragraph(strong(title || report.url)),
    quote(quotePassage(report, span, words.t)),
    ...codings.map((coding, coder) => {
      const notes = coding.annotations.map(({ annotation }) => oneLine(annotation.note));
      const said = [codingText(coding, words), ...notes.filter(Boolean)].join(' · ');
      return paragraph(words.t('agreement_says', names[coder] ?? '', said));
    }),
  ];
}
