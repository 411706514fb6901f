import { useEffect, useRef, useState } from 'preact/hooks';
import { findPassage } from '@/utils/anchoring/find';
import { prepareText } from '@/utils/anchoring/prepare';
import type { ComparedReport } from '@/utils/compare/types';
import { database } from '@/utils/library/database';
import type { Annotation, ReportRecord } from '@/utils/library/types';
import type { ReportAnalysis } from '@/utils/report/types';
import { analysisId, analyzeRecord, knownAnalyses, rememberAnalyses } from './keptAnalyses';
import { useStored } from './useStored';

/** How far the chosen reports are read. `lost` counts keys under which nothing is kept any more. */
export type ReadReports =
  | { status: 'reading'; done: number; total: number }
  | { status: 'failed' }
  | { status: 'ready'; reports: ComparedReport[]; lost: number; unreadable: string[] };

/** By `analysisId`; null for a text that could not be analysed. */
type Analyses = Map<string, ReportAnalysis | null>;

/** The page answers the reader at least every so many ms while reports are read. */
const RESPONSIVE = 60;

/**
 * The kept reports of these keys with the reader's annotations where they stand in the text; analysed once by each
 * build of the analysis. Follows the library: a new annotation arrives without a new analysis. Between two reports the
 * page stays responsive, and leaving it stops the work.
 */
export function useComparedReports(keys: readonly string[]): ReadReports {
  const stored = useStored(
    async () => ({
      records: await database.reports.bulkGet([...keys]),
      annotations: await database.annotations.where('reportKey').anyOf(keys).toArray(),
    }),
    [keys.join('\n')],
  );
  const [read, setRead] = useState<ReadReports>({ status: 'reading', done: 0, total: keys.length });
  const analyses = useRef<Analyses>(new Map());

  useEffect(() => {
    if (stored.status === 'loading') return;
    if (stored.status === 'failed') return setRead({ status: 'failed' });
    let isWanted = true;
    const records = stored.value.records.filter((record) => record?.deletedAt === null);
    const present = records.filter((record): record is ReportRecord => record !== undefined);
    const work = async () => {
      const unknown = present.filter((record) => !analyses.current.has(analysisId(record)));
      for (const [id, analysis] of await knownAnalyses(unknown)) analyses.current.set(id, analysis);
      const fresh: [string, ReportAnalysis][] = [];
      let drawnAt = performance.now();
      for (const [done, record] of present.entries()) {
        if (!isWanted) return;
        if (analyses.current.has(analysisId(record))) continue;
        if (performance.now() - drawnAt > RESPONSIVE) {
          setRead({ status: 'reading', done, total: present.length });
          await new Promise((resolve) => setTimeout(resolve));
          drawnAt = performance.now();
        }
        const analysis = analysisOf(record);
        analyses.current.set(analysisId(record), analysis);
        if (analysis) fresh.push([analysisId(record), analysis]);
      }
      if (!isWanted) return;
      const read = present.map((record) =>
        comparedReport(record, analyses.current.get(analysisId(record)), stored.value.annotations),
      );
      const reports = read.filter((report) => report !== null);
      const unreadable = present.filter((_, nth) => read[nth] === null).map(titleOf);
      setRead({ status: 'ready', reports, unreadable, lost: keys.length - present.length });
      if (fresh.length > 0) await rememberAnalyses(fresh);
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [stored]);
  return read;
}

/** Null when the analysis fails: one strange text must not keep the others from being compared. */
function analysisOf(record: ReportRecord): ReportAnalysis | null {
  try {
    return analyzeRecord(record);
  } catch {
    return null;
  }
}

/** The reader's annotations where they stand in the kept text; null for a text that could not be analysed. */
function comparedReport(
  { key, url, source }: ReportRecord,
  analysis: ReportAnalysis | null | undefined,
  annotations: readonly Annotation[],
): ComparedReport | null {
  if (!analysis) return null;
  const own = annotations.filter(
    ({ reportKey, deletedAt }) => reportKey === key && deletedAt === null,
  );
  if (own.length === 0) return { key, url, analysis, annotations: [] };
  const text = prepareText(source.text);
  return {
    key,
    url,
    analysis,
    annotations: own.map((annotation) => ({
      annotation,
      placement: findPassage(text, annotation.selector),
    })),
  };
}

function titleOf({ meta, url }: ReportRecord): string {
  return meta.title || url;
}
