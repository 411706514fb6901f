import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { day } from '@/components/format';
import { useCodes } from '@/components/codebook/codes';
import { SavedNote } from '@/components/SavedNote';
import { saveFile } from '@/components/saveFile';
import { agreementOf } from '@/utils/compare/agreement/agreement';
import type { Coders } from '@/utils/compare/agreement/codings';
import type { ComparedReport } from '@/utils/compare/types';
import { composeAgreement } from '@/utils/export/agreement/notes';
import { agreementTable } from '@/utils/export/agreement/table';
import { coderNames } from '@/utils/export/agreement/words';
import { writeMarkdown } from '@/utils/export/markdown';
import { writeCsv } from '@/utils/export/tables/csv';
import { fileName } from '@/utils/export/titles';
import { t } from '@/utils/i18n';
import { AgreementTable } from './AgreementTable';
import { DisputedPassages } from './DisputedPassages';

/** What came of the comparison: the table of codes, the disputed passages, and the ways out as a file. */
export function ComparedCoders({
  reports,
  coders: [a, b],
}: {
  reports: readonly ComparedReport[];
  coders: Coders;
}) {
  const { codebook } = useCodes();
  const agreement = useMemo(() => agreementOf(reports, [a, b]), [reports, a, b]);
  const words = { t, codebook };
  const title = t('agreement_of', ...coderNames(agreement, words));
  const [saved, setSaved] = useState<string | null>(null);
  const save = (ending: string, text: string, type: string) => {
    const name = fileName(title, day(new Date().toISOString()), ending);
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setSaved(name);
  };

  if (agreement.reports === 0) return <p role="status">{t('agreement_no_common')}</p>;
  return (
    <>
      <p role="status">{t('agreement_basis', agreement.reports, agreement.sentences)}</p>
      {agreement.leftOut.length > 0 && (
        <p class="note">
          {t(
            'agreement_left_out',
            agreement.leftOut.map(({ analysis, url }) => analysis.meta.title || url).join('、'),
          )}
        </p>
      )}
      {agreement.unplaced > 0 && <p class="note">{t('agreement_unplaced', agreement.unplaced)}</p>}
      <AgreementTable agreement={agreement} words={words} />
      <p class="note">{t('agreement_alpha_hint')}</p>
      <div class="agreement-exports">
        <Button
          onClick={() =>
            save('md', writeMarkdown(composeAgreement(agreement, words)), 'text/markdown')
          }
        >
          {t('agreement_save_markdown')}
        </Button>
        <Button onClick={() => save('csv', writeCsv(agreementTable(agreement, words)), 'text/csv')}>
          {t('agreement_save_csv')}
        </Button>
      </div>
      {saved !== null && <SavedNote name={saved} />}
      <DisputedPassages agreement={agreement} words={words} />
    </>
  );
}
