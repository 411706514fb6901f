import { useMemo } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import { EmptyState } from '@/components/EmptyState';
import { saveFile } from '@/components/saveFile';
import { agreementOf } from '@/utils/compare/agreement/agreement';
import { codersOf, type Coders } from '@/utils/compare/agreement/codings';
import type { ComparedReport } from '@/utils/compare/types';
import { composeAgreement } from '@/utils/export/agreement/notes';
import { agreementTable } from '@/utils/export/agreement/table';
import { coderNames } from '@/utils/export/agreement/words';
import { writeMarkdown } from '@/utils/export/markdown';
import { writeCsv } from '@/utils/export/tables/csv';
import { fileName } from '@/utils/export/titles';
import { t } from '@/utils/i18n';
import type { LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { AgreementTable } from './AgreementTable';
import { CoderChoice } from './CoderChoice';
import { DisputedPassages } from './DisputedPassages';
import './agreement.css';

interface AgreementViewProps {
  keys: string[];
  /** The two whose codings are compared; null: the two who have annotated most. */
  coders: Coders | null;
  onView: (view: LibraryView, how?: 'push' | 'replace') => void;
}

/** How two coders agree on the chosen reports. */
export function AgreementView({ keys, coders, onView }: AgreementViewProps) {
  const read = useComparedReports(keys);
  const back = () => onView({ view: 'table' });
  return (
    <main class="agreement">
      <header class="page-head">
        <div class="page-head-line">
          <Button look="quiet" onClick={back}>
            ‹ {t('library_title')}
          </Button>
          <h1>{t('agreement_title')}</h1>
        </div>
        <p class="note">{t('agreement_text')}</p>
      </header>
      <Reading read={read} onBack={back}>
        {({ reports }) => (
          <Chosen
            reports={reports}
            coders={coders}
            onCoders={(chosen) => onView({ view: 'agreement', keys, coders: chosen }, 'replace')}
          />
        )}
      </Reading>
    </main>
  );
}

interface ChosenProps {
  reports: readonly ComparedReport[];
  coders: Coders | null;
  onCoders: (coders: Coders) => void;
}

function Chosen({ reports, coders, onCoders }: ChosenProps) {
  const all = useMemo(() => codersOf(reports), [reports]);
  const [first, second] = all;
  if (!first || !second) {
    return (
      <EmptyState title={t('agreement_one_coder')}>
        <p>{t('agreement_one_coder_hint')}</p>
      </EmptyState>
    );
  }
  const chosen: Coders = coders ?? [first.author, second.author];
  return (
    <>
      <CoderChoice all={all} chosen={chosen} onChoose={onCoders} />
      {chosen[0] === chosen[1] ? (
        <p role="status">{t('agreement_same_coder')}</p>
      ) : (
        <Compared reports={reports} coders={chosen} />
      )}
    </>
  );
}

function Compared({
  reports,
  coders: [a, b],
}: {
  reports: readonly ComparedReport[];
  coders: Coders;
}) {
  const { codebook } = useCodes();
  const agreement = useMemo(() => agreementOf(reports, [a, b]), [reports, a, b]);
  const words = { t, codebook };
  const file = fileName(t('agreement_of', ...coderNames(agreement, words)));
  const save = (name: string, text: string, type: string) =>
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));

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
            save(file, writeMarkdown(composeAgreement(agreement, words)), 'text/markdown')
          }
        >
          {t('agreement_save_markdown')}
        </Button>
        <Button
          onClick={() =>
            save(
              file.replace(/\.md$/, '.csv'),
              writeCsv(agreementTable(agreement, words)),
              'text/csv',
            )
          }
        >
          {t('agreement_save_csv')}
        </Button>
      </div>
      <DisputedPassages agreement={agreement} words={words} />
    </>
  );
}
