import { readFileSync } from 'node:fs';
import { alignSentences } from '@/utils/compare/align/align';
import type { AlignedPair } from '@/utils/compare/align/types';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportAnalysis, ReportSource, Span } from '@/utils/report/types';
import { loadSite } from '../../../fixtures/site/compose.mjs';

/** The sample site's manifest: what was planted in its reports. */
export const { manifest } = loadSite();

const folder = new URL('../../../fixtures/site/', import.meta.url);

/** What a report of the sample site is read from, with the title that its page shows. */
export function siteSource(id: string): ReportSource {
  const report = manifest.reports.find((each) => each.id === id);
  if (!report) throw new Error(`no report ${id}`);
  const { textFile, title } = report;
  const source = textSource(readFileSync(new URL(textFile, folder), 'utf8'));
  return { ...source, heading: title, documentTitle: title };
}

/** All read on import, since that may take longer than a test. */
const analyses = new Map(
  manifest.reports.map(({ id }) => [id, analyzeReport(siteSource(id))] as const),
);

/** A report of the sample site by its id. */
export function siteReport(id: string): ReportAnalysis {
  const report = analyses.get(id);
  if (!report) throw new Error(`no report ${id}`);
  return report;
}

const alignments = new Map<string, AlignedPair[]>();

/** What became of the sentences between two reports of the sample site. */
export function aligned(before: string, after: string): AlignedPair[] {
  const name = `${before} ${after}`;
  const known = alignments.get(name);
  if (known) return known;
  const pairs = alignSentences(siteReport(before), siteReport(after));
  alignments.set(name, pairs);
  return pairs;
}

/** Where words stand in a report; fails when they do not. */
export function placeOf({ text }: ReportAnalysis, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the report`);
  return { start, end: start + words.length };
}

/** Each office's reports of neighbouring years: [earlier, later]. */
export const neighbours: [string, string][] = manifest.site.units.flatMap(({ id }) =>
  [2021, 2022, 2023].map((year): [string, string] => [`${id}-${year}`, `${id}-${year + 1}`]),
);

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
