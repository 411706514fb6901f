import { useEffect, useState } from 'preact/hooks';
import { reuseWorker } from '@/components/indexes/indexWorker';
import { useLiveQuery } from '@/components/useLiveQuery';
import { commonSpans } from '@/utils/compare/reuse/commonSpans';
import { database } from '@/utils/library/database';
import type { IndexProgress } from '@/utils/library/indexShelf';
import { latestReportWrite } from '@/utils/library/reportWrites';
import type { ReuseAnswer } from '@/utils/library/reuse/lookUp';
import type { ReportAnalysis } from '@/utils/report/types';

/** What is known of the passages that a report shares with the library. */
export type ReuseState =
  | { status: 'waiting' }
  /** The library is read for the first time, or many reports were added. */
  | ({ status: 'building' } & IndexProgress)
  | { status: 'found'; answer: ReuseAnswer }
  | { status: 'failed' };

/** Seeks a report in the library, and again whenever its text or the library changes. */
export function useReuse({ key, analysis }: { key: string; analysis: ReportAnalysis }): ReuseState {
  const [state, setState] = useState<ReuseState>({ status: 'waiting' });
  const latest = useLiveQuery(() => latestReportWrite(database), []);

  useEffect(() => {
    if (latest === undefined) return;
    let isWanted = true;
    const take = (next: ReuseState) => {
      if (isWanted) setState(next);
    };
    const { text, meta } = analysis;
    reuseWorker
      .ask({ key, text, meta, set: commonSpans(analysis) }, (progress) =>
        take({ status: 'building', ...progress }),
      )
      .then(
        (answer) => take({ status: 'found', answer }),
        () => take({ status: 'failed' }),
      );
    return () => {
      isWanted = false;
    };
    // The analysis arrives as a new object with every answer of the tab; the same text says the same.
  }, [key, analysis.text, latest]);
  return state;
}
