import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Tabs } from '@/components/Tabs';
import type { ComparedReport } from '@/utils/compare/types';
import { writeMarkdown } from '@/utils/export/markdown';
import { t } from '@/utils/i18n';
import type { LibraryView, NotesAddress } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { CopyButtons } from './CopyButtons';
import { ExportBar } from './ExportBar';
import { NotesPage } from './NotesPage';
import { TemplateBar } from './templates/TemplateBar';
import { useTemplates } from './templates/useTemplates';
import { useNotes } from './useNotes';
import './notes.css';

interface NotesViewProps {
  /** One report for its own notes, several for those of their comparison. */
  address: NotesAddress;
  onView: (view: LibraryView) => void;
}

/** The notes as they leave: to be looked over, downloaded or copied. */
export function NotesView({ address, onView }: NotesViewProps) {
  const read = useComparedReports(address.keys);
  const back: LibraryView =
    address.keys.length > 1
      ? { ...address, view: 'comparison', tab: 'overview' }
      : { view: 'table' };
  return (
    <main class="notes">
      <Reading read={read} onBack={() => onView({ view: 'table' })}>
        {({ reports }) => <Notes reports={reports} address={address} onBack={() => onView(back)} />}
      </Reading>
    </main>
  );
}

interface NotesProps {
  reports: ComparedReport[];
  address: NotesAddress;
  onBack: () => void;
}

function Notes({ reports, address, onBack }: NotesProps) {
  const [shown, setShown] = useState<'page' | 'source'>('page');
  const templates = useTemplates();
  const notes = useNotes(reports, address, templates.inUse);
  return (
    <>
      <header class="page-head">
        <div class="page-head-line">
          <Button look="quiet" onClick={onBack}>
            ‹ {reports.length > 1 ? t('comparison_back') : t('library_title')}
          </Button>
          <h1>{notes.title}</h1>
          <CopyButtons notes={notes.tree} />
        </div>
        <TemplateBar templates={templates} />
        <ExportBar notes={notes} />
      </header>
      <Tabs
        label={t('notes_views')}
        selected={shown}
        onSelect={setShown}
        tabs={[
          { name: 'page', label: t('notes_preview') },
          { name: 'source', label: 'Markdown' },
        ]}
      >
        {shown === 'page' ? (
          <NotesPage notes={notes.tree} />
        ) : (
          // Written when it is wanted: that of hundreds of reports takes seconds.
          <pre class="notes-source" tabIndex={0}>
            {writeMarkdown(notes.tree)}
          </pre>
        )}
      </Tabs>
    </>
  );
}
