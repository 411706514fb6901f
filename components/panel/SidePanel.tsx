import { useDrafts } from './annotations/useDrafts';
import { PageToRead } from './pages/PageToRead';
import { ReportPanel } from './ReportPanel';
import { useShownTab } from './useShownTab';
import { useTabView } from './useTabView';
import { t } from '@/utils/i18n';
import './panel.css';

/** Everything beside the page. `address`: the panel's own, which may name a tab. */
export function SidePanel({ address }: { address: string }) {
  const tabId = useShownTab(address);
  const view = useTabView(tabId);
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
    return <ReportPanel key={view.key} tabId={tabId} view={view} drafts={drafts} />;
  }
  return <PageToRead tabId={tabId} view={view} />;
}
