import { subjectOf } from '@/utils/compare/subject';
import type { Annotation, ReportRecord } from '@/utils/library/types';
import type { Level, Period } from '@/utils/report/types';

/** What the table shows of a kept report. */
export interface LibraryRow {
  key: string;
  url: string;
  title: string;
  place: string;
  /** Whom the report is about: the place, or for departments the organisation. */
  subject: string;
  year: number | null;
  period: Period;
  level: Level;
  /** ISO date. */
  publishedOn: string | null;
  figures: number;
  /** 0–1. */
  boilerplateShare: number;
  annotations: number;
  /** Of the report's annotations, each once. */
  kinds: string[];
  tags: string[];
  /** Whether one of them is still to be asked or checked. */
  isOpen: boolean;
  /** Share (0–1) of its sentences that are kept from the year before; null when that is not known. */
  keptShare: number | null;
  /** Of its text (see `ReportRecord`). */
  fingerprint: string;
}

/** The rows of the reports and annotations in use; deleted ones are still stored, and left out. */
export function rowsOf(
  reports: readonly ReportRecord[],
  annotations: readonly Annotation[],
): LibraryRow[] {
  const byReport = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    if (annotation.deletedAt !== null) continue;
    const others = byReport.get(annotation.reportKey);
    if (others) others.push(annotation);
    else byReport.set(annotation.reportKey, [annotation]);
  }
  return reports
    .filter(({ deletedAt }) => deletedAt === null)
    .map((report) => rowOf(report, byReport.get(report.key) ?? []));
}

function rowOf(report: ReportRecord, annotations: readonly Annotation[]): LibraryRow {
  const { key, url, meta, indicators, measures, fingerprint } = report;
  return {
    key,
    url,
    title: meta.title || url,
    place: meta.place,
    subject: subjectOf(meta),
    year: meta.year,
    period: meta.period,
    level: meta.level,
    publishedOn: meta.publishedOn,
    figures: indicators.length,
    boilerplateShare: measures.boilerplateShare,
    annotations: annotations.length,
    kinds: [...new Set(annotations.map(({ kind }) => kind))],
    tags: [...new Set(annotations.flatMap(({ tags }) => tags))],
    isOpen: annotations.some(({ state }) => state === 'to-ask' || state === 'to-verify'),
    keptShare: null,
    fingerprint,
  };
}
