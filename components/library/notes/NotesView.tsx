import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import { day } from '@/components/format';
import { Tabs } from '@/components/Tabs';
import type { ComparedReport } from '@/utils/compare/types';
import { writeMarkdown } from '@/utils/export/markdown';
import { fileName } from '@/utils/export/titles';
import { saveFile } from '@/components/saveFile';
import { t } from '@/utils/i18n';
import type { LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { composeNotesOf } from './composeNotesOf';
import { CopyButton } from './CopyButton';
import { NotesPage } from './NotesPage';
import './notes.css';

interface NotesViewProps {
  /** One report for its own notes, several for those of their comparison. */
  keys: string[];
  onView: (view: LibraryView) => void;
}

/** The notes as they leave: to be looked over, downloaded or copied. */
export function NotesView({ keys, onView }: NotesViewProps) {
  const read = useComparedReports(keys);
  const back: LibraryView =
    keys.length > 1 ? { view: 'comparison', keys, tab: 'overview' } : { view: 'table' };
  return (
    <main class="notes">
      <Reading read={read} onBack={() => onView({ view: 'table' })}>
        {({ reports }) => <Notes reports={reports} onBack={() => onView(back)} />}
      </Reading>
    </main>
  );
}

function Notes({ reports, onBack }: { reports: ComparedReport[]; onBack: () => void }) {
  const [shown, setShown] = useState<'page' | 'source'>('page');
  const { codebook } = useCodes();
  const { title, tree } = useMemo(
    () =>
      composeNotesOf(reports, {
        t,
        codebook,
        createdOn: day(new Date().toISOString()),
        version: browser.runtime.getManifest().version,
      }),
    [reports, codebook],
  );
  // Written when it is wanted: that of hundreds of reports takes seconds.
  const write = () => writeMarkdown(tree);
  const file = fileName(title);
  return (
    <>
      <header class="page-head">
        <div class="page-head-line">
          <Button look="quiet" onClick={onBack}>
            ‹ {reports.length > 1 ? t('comparison_back') : t('library_title')}
          </Button>
          <h1>{file}</h1>
          <CopyButton text={write} />
          <Button look="primary" onClick={() => saveFile(file, markdownFile(write()))}>
            {t('notes_download')}
          </Button>
        </div>
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
        {shown === 'page' ? <NotesPage notes={tree} /> : <pre class="notes-source">{write()}</pre>}
      </Tabs>
    </>
  );
}

function markdownFile(text: string): Blob {
  return new Blob([text], { type: 'text/markdown;charset=utf-8' });
}
