import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { openLibrary, openOptions } from '@/components/openPage';
import { t } from '@/utils/i18n';
import { sendMessage, type TabView } from '@/utils/messages';
import { OtherPage } from './OtherPage';
import { RecentReports } from './RecentReports';
import { UnreadPage } from './UnreadPage';
import './pages.css';

interface PageToReadProps {
  tabId: number;
  view: Exclude<TabView, { status: 'open' }>;
}

/** The panel beside a page that is not open as a report: why, and how to read it all the same. */
export function PageToRead({ tabId, view }: PageToReadProps) {
  const [refused, setRefused] = useState(false);
  const read = async (insist: boolean) => {
    const { ok } = await sendMessage('readTab', { tabId, insist }).catch(() => ({ ok: false }));
    setRefused(!ok);
  };
  return (
    <main class="page-to-read">
      {view.status === 'other' ? (
        <OtherPage view={view} onRead={() => void read(true)} />
      ) : (
        <UnreadPage onRead={() => void read(false)} />
      )}
      {refused && (
        <p class="refused" role="alert">
          {t('panel_read_refused')}
        </p>
      )}
      <RecentReports />
      <p class="page-buttons">
        <Button onClick={() => void openLibrary()}>{t('panel_open_library')}</Button>
        <Button onClick={() => void openOptions()}>{t('panel_open_options')}</Button>
      </p>
    </main>
  );
}
