import { useEffect } from 'preact/hooks';
import type { ReuseState } from '@/components/reuse/useReuse';
import { t } from '@/utils/i18n';
import { sendMessage, type MarkedReuse } from '@/utils/messages';
import { sourceName } from './sourceName';

/** Lets the page mark what was found to stand in other reports. */
export function useReuseMarks(tabId: number, text: string, reuse: ReuseState): void {
  useEffect(() => {
    if (reuse.status !== 'found') return;
    const passages = reuse.answer.sources.flatMap((source) =>
      source.passages.map(({ here }): MarkedReuse => ({
        ...here,
        where: t('reuse_where', sourceName(source)),
      })),
    );
    // Rejected when the page is gone or was read anew: then the panel asks again anyway.
    sendMessage('markReuse', { length: text.length, passages }, tabId).catch(() => undefined);
  }, [tabId, text, reuse]);
}
