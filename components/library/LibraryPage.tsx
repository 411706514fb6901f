import { useErrorBoundary, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { t } from '@/utils/i18n';
import { AgreementView } from './agreement/AgreementView';
import { BinView } from './BinView';
import { ComparisonView } from './comparison/ComparisonView';
import { KeptReportView } from './kept/KeptReportView';
import { NotesView } from './notes/NotesView';
import { noSelection } from './selection';
import { LibraryTableView } from './table/LibraryTableView';
import { useAddress } from './useAddress';
import './library.css';

/** The reports kept, one of them, a comparison of several, or the notes that leave as a file. */
export function LibraryPage() {
  const [view, go] = useAddress();
  // Here and not with the table: who comes back from a comparison finds the same reports chosen.
  const [selection, setSelection] = useState(noSelection);

  const [error] = useErrorBoundary() as [unknown, () => void];

  if (error !== undefined) {
    return (
      <main role="alert">
        <h1 class="visually-hidden">{t('library_title')}</h1>
        <EmptyState title={t('library_failed')}>
          <p>{t('library_failed_hint')}</p>
        </EmptyState>
      </main>
    );
  }
  switch (view.view) {
    case 'table':
      return (
        <LibraryTableView
          query={view.query ?? ''}
          onQuery={(query) => go({ view: 'table', ...(query && { query }) }, 'replace')}
          selection={selection}
          onSelect={setSelection}
          onView={go}
        />
      );
    case 'bin':
      return <BinView onView={go} />;
    case 'comparison':
      return <ComparisonView address={view} onView={go} />;
    case 'report':
      return (
        <KeptReportView reportKey={view.key} at={view.at} query={view.query ?? ''} onView={go} />
      );
    case 'notes':
      return <NotesView address={view} onView={go} />;
    case 'agreement':
      return <AgreementView keys={view.keys} coders={view.coders} onView={go} />;
  }
}
