import { useMemo } from 'preact/hooks';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { codersOf, type Coders } from '@/utils/compare/agreement/codings';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { CoderChoice } from './CoderChoice';
import { ComparedCoders } from './ComparedCoders';
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
        <ComparedCoders reports={reports} coders={chosen} />
      )}
    </>
  );
}
