import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { useDrafts } from './annotations/useDrafts';
import { PageToRead } from './pages/PageToRead';
import { ReportPanel, type TabName } from './ReportPanel';
import { useShownTab } from './useShownTab';
import { useTabView } from './useTabView';
import './panel.css';

/** Everything beside the page. `address`: the panel's own, which may name a tab. */
export function SidePanel({ address }: { address: string }) {
  const tabId = useShownTab(address);
  const view = useTabView(tabId);
  // Here and not with the report: who goes through reports tab by tab stays at the same part of them.
  const [tab, setTab] = useState<TabName>('overview');
  // Here and not with the cards: what the reader is typing outlives a reload of the page.
  const drafts = useDrafts();

  if (tabId === null || view === null) {
    return (
      <main class="panel-waiting" aria-busy="true">
        <h1 class="visually-hidden">{t('panel_title')}</h1>
        <p class="note">{t('panel_waiting')}</p>
      </main>
    );
  }
  if (view.status === 'open') {
    return (
      <ReportPanel
        key={view.key}
        tabId={tabId}
        view={view}
        drafts={drafts}
        tab={tab}
        onTab={setTab}
      />
    );
  }
  return <PageToRead tabId={tabId} view={view} />;
}
