import { Button } from '@/components/Button';
import { Published } from '@/components/panel/head/Published';
import { pageLink } from '@/utils/export/links';
import { t } from '@/utils/i18n';
import type { Span } from '@/utils/report/types';
import type { LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { KeptReport } from './KeptReport';
import { KeptTexts } from './KeptTexts';
import './kept.css';

interface KeptReportViewProps {
  reportKey: string;
  at: Span | null;
  /** What is sought in it, '' for nothing. */
  query: string;
  onView: (view: LibraryView, how?: 'push' | 'replace') => void;
}

/** One kept report, to be read without its page. */
export function KeptReportView({ reportKey, at, query, onView }: KeptReportViewProps) {
  const read = useComparedReports([reportKey]);
  const toTable = () => onView({ view: 'table' });
  return (
    <main class="kept">
      <Reading read={read} onBack={toTable}>
        {({ reports: [report] }) => {
          if (!report) return null;
          const { meta } = report.analysis;
          const page = pageLink(report.url);
          return (
            <>
              <header class="page-head">
                <div class="page-head-line">
                  {/* To where the reader came from; a page that was opened here has nothing before it. */}
                  <Button
                    look="quiet"
                    onClick={() => (history.length > 1 ? history.back() : toTable())}
                  >
                    ‹ {t('kept_back')}
                  </Button>
                  <h1>{meta.title || report.url}</h1>
                  {page !== null && (
                    <a class="button" href={page} target="_blank" rel="noreferrer">
                      {t('kept_page')}
                    </a>
                  )}
                  <Button onClick={() => onView({ view: 'notes', keys: [reportKey] })}>
                    {t('library_export')}
                  </Button>
                </div>
                <p class="note figures">
                  {[meta.org || meta.place, meta.year].filter(Boolean).join(' · ')}{' '}
                  <Published meta={meta} />
                </p>
                <KeptTexts report={report} />
              </header>
              <KeptReport
                key={report.key}
                report={report}
                at={at}
                query={query}
                onNoQuery={() => onView({ view: 'report', key: reportKey, at }, 'replace')}
              />
            </>
          );
        }}
      </Reading>
    </main>
  );
}
