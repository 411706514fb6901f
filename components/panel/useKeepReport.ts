import type { Writes } from '@/components/writes/useWrites';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messages';

/** Keeps the tab's report in the library; resolves to whether it is kept now. */
export function useKeepReport(tabId: number, writes: Writes): () => Promise<boolean> {
  return () =>
    writes.run(t('panel_kept_done'), () => sendMessage('keepOpenReport', undefined, tabId));
}
