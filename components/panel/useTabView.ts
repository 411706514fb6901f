import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage, type TabView } from '@/utils/messages';

/** Milliseconds a page is given to start our reader before the panel says that nothing was read (measured: 350 from a cold background). */
const injectionTime = 800;

/** What the reader script of a tab shows now; null while that is not known. */
export function useTabView(tabId: number | null): TabView | null {
  const [view, setView] = useState<TabView | null>(null);

  useEffect(() => {
    if (tabId === null) return;
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    /** Only the latest question may answer: a slow tab must not overwrite what came after it. */
    const ask = async (onSilence: () => void) => {
      const question = ++latest;
      clearTimeout(timer);
      const answer = await sendMessage('viewTab', undefined, tabId).catch(() => null);
      if (question !== latest) return;
      if (answer) setView(answer);
      else onSilence();
    };
    const askAgainLater = () => {
      timer = setTimeout(() => void ask(() => setView({ status: 'unread' })), injectionTime);
    };
    const askAnew = () => void ask(() => setView(null));
    const askNow = () => void ask(askAgainLater);

    const onUpdated = (updated: number, { status }: { status?: string }) => {
      if (updated !== tabId) return;
      if (status === 'loading') askAnew();
      if (status === 'complete') askNow();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    const stopTab = onMessage('tabChanged', ({ sender }) => {
      if (sender.tab?.id === tabId) askNow();
    });
    const stopLibrary = onMessage('libraryChanged', askNow);

    setView(null);
    askNow();
    return () => {
      latest = -1;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      stopTab();
      stopLibrary();
    };
  }, [tabId]);

  return view;
}
