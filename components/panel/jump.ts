import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { sendMessage } from '@/utils/messages';
import type { Span } from '@/utils/report/types';

/** Leads the reader to a passage of the page. */
export type Jump = (span: Span) => void;

/** Jumps of the report that a panel shows; set by `ReportPanel`. */
export const JumpContext = createContext<Jump>(() => undefined);

/** The way into the page, for whatever shows a passage. */
export function useJump(): Jump {
  return useContext(JumpContext);
}

/** Jumps in one tab. `missed`: the last passage could not be shown (folded away by the site, or the page is gone). */
export function useJumps(tabId: number): { jump: Jump; missed: boolean; dismiss: () => void } {
  const [missed, setMissed] = useState(false);
  const jump = useCallback<Jump>(
    (span) => {
      const where = { start: span.start, end: span.end };
      void sendMessage('showPassage', { span: where }, tabId)
        .catch(() => ({ shown: false }))
        .then(({ shown }) => setMissed(!shown));
    },
    [tabId],
  );
  const dismiss = useCallback(() => setMissed(false), []);
  return { jump, missed, dismiss };
}
