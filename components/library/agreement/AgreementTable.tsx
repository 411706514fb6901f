import { KindLabel } from '@/components/KindLabel';
import { useCodes } from '@/components/codebook/codes';
import type { Agreement } from '@/utils/compare/agreement/agreement';
import type { Measure } from '@/utils/compare/agreement/alpha';
import {
  alphaText,
  coderNames,
  percentText,
  type AgreementWords,
} from '@/utils/export/agreement/words';
import { t } from '@/utils/i18n';

interface AgreementTableProps {
  agreement: Agreement;
  words: AgreementWords;
}

/** One line for each code, and one for all codes of a list. */
export function AgreementTable({ agreement, words }: AgreementTableProps) {
  const codes = useCodes();
  const [first, second] = coderNames(agreement, words);
  const heads = [
    t('agreement_both'),
    t('agreement_only', first),
    t('agreement_only', second),
    t('agreement_percent'),
    t('agreement_alpha'),
  ];
  const overall = (name: string, measure: Measure) => (
    <tr>
      <th scope="row">{name}</th>
      <td class="number" colSpan={3} />
      <td class="number">{percentText(measure)}</td>
      <td class="number">{alphaText(measure, words)}</td>
    </tr>
  );
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('agreement_title')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('agreement_code')}</th>
            {heads.map((head) => (
              <th scope="col" class="number" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.codes.map((each) => (
            <tr key={`${each.list} ${each.code}`}>
              <th scope="row">
                {each.list === 'kinds' ? (
                  <KindLabel kind={each.code} />
                ) : (
                  codes.tagLine([each.code])
                )}
              </th>
              <td class="number">{each.both}</td>
              <td class="number">{each.onlyFirst}</td>
              <td class="number">{each.onlySecond}</td>
              <td class="number">{percentText(each)}</td>
              <td class="number">{alphaText(each, words)}</td>
            </tr>
          ))}
          {overall(t('agreement_all_kinds'), agreement.overall.kinds)}
          {overall(t('agreement_all_tags'), agreement.overall.tags)}
        </tbody>
      </table>
    </div>
  );
}
