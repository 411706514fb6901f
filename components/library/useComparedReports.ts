import { useEffect, useRef, useState } from 'preact/hooks';
import { findPassage } from '@/utils/anchoring/find';
import { prepareText } from '@/utils/anchoring/prepare';
import type { ComparedReport } from '@/utils/compare/types';
import { database } from '@/utils/library/database';
import type { Annotation, ReportRecord } from '@/utils/library/types';
import { analyzeReport } from '@/utils/report/analyze';
import type { ReportAnalysis } from '@/utils/report/types';
import { useStored } from './useStored';

/** How far the chosen reports are read. `lost` counts keys under which nothing is kept any more. */
export type ReadReports =
  | { status: 'reading'; done: number; total: number }
  | { status: 'failed' }
  | { status: 'ready'; reports: ComparedReport[]; lost: number; unreadable: string[] };

type Analyses = Map<string, ReportAnalysis>;

/**
 * The kept reports of these keys, analysed anew from their stored text, with the reader's annotations where they
 * stand in it. Follows the library: a new annotation arrives without a new analysis. Between two reports the page
 * stays responsive, and leaving it stops the work.
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
      const reports: ComparedReport[] = [];
      const unreadable: string[] = [];
      for (const [done, record] of present.entries()) {
        if (!analyses.current.has(nameOf(record))) {
          setRead({ status: 'reading', done, total: present.length });
          await new Promise((resolve) => setTimeout(resolve));
          if (!isWanted) return;
        }
        const report = readReport(record, stored.value.annotations, analyses.current);
        if (report) reports.push(report);
        else unreadable.push(record.meta.title || record.url);
      }
      setRead({ status: 'ready', reports, unreadable, lost: keys.length - present.length });
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [stored]);
  return read;
}

/** Null when the analysis fails: one strange text must not keep the others from being compared. */
function readReport(
  record: ReportRecord,
  annotations: readonly Annotation[],
  analyses: Analyses,
): ComparedReport | null {
  try {
    const analysis = analyses.get(nameOf(record)) ?? analyzeReport(record.source);
    analyses.set(nameOf(record), analysis);
    const text = prepareText(record.source.text);
    return {
      key: record.key,
      url: record.url,
      analysis,
      annotations: annotations
        .filter(({ reportKey, deletedAt }) => reportKey === record.key && deletedAt === null)
        .map((annotation) => ({ annotation, placement: findPassage(text, annotation.selector) })),
    };
  } catch {
    return null;
  }
}

/** A report kept anew under the same key may have another text. */
function nameOf({ key, fingerprint }: ReportRecord): string {
  return `${key} ${fingerprint}`;
}
