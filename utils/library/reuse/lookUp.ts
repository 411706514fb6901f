import type { Candidate } from '../../compare/reuse/candidates';
import { searchReuse, type CommonPassage, type FoundPassage } from '../../compare/reuse/findReuse';
import type { FrequencyBands } from '../../compare/reuse/frequencies';
import { indexedAs, readForReuse, type ReusableReport } from '../../compare/reuse/read';
import type { ReuseIndex } from '../../compare/reuse/reuseIndex';
import { subjectOf } from '../../compare/subject';
import type { Span } from '../../report/types';
import type { LibraryDatabase } from '../database';
import type { IndexShelf } from '../indexShelf';
import type { ReportRecord } from '../types';

/** A report to be sought in the library, kept or not. */
export interface AskedReport extends ReusableReport {
  key: string;
  /** Headings and set phrases of it, which are no one's own wording. */
  set: Span[];
}

/** A passage of the asked report that stands in another one too. */
export interface ReusedPassage extends FoundPassage {
  /** The other report's words. */
  words: string;
}

/** A kept report that shares passages with the asked one. */
export interface ReuseSource {
  key: string;
  url: string;
  title: string;
  issuer: string;
  year: number | null;
  /** Of the same issuer: another year, or a copy. */
  isOwn: boolean;
  /** Kept characters in common, without common wording, and their share (0–1) of the asked report. */
  characters: number;
  share: number;
  passages: ReusedPassage[];
}

/** What the library knows of a report's wording. */
export interface ReuseAnswer {
  /** How many other reports are kept. */
  reports: number;
  /** Those of other issuers first, within that those that share most. */
  sources: ReuseSource[];
  common: CommonPassage[];
  bands: FrequencyBands | null;
}

/** Times the library is looked up when a report that the index named was changed meanwhile. */
const MOST_TRIES = 3;

/** Seeks a report in the library. Texts are taken from the library itself: nothing is shown that does not stand there. */
export async function lookUpReuse(
  db: LibraryDatabase,
  shelf: IndexShelf<ReuseIndex>,
  asked: AskedReport,
): Promise<ReuseAnswer> {
  const report = readForReuse(asked);
  for (let tries = 1; ; tries++) {
    const index = await shelf.current();
    const search = searchReuse(index, report, indexedAs(asked.key, '', asked.meta), asked.set);
    const rows = await db.reports.bulkGet(search.candidates.map(({ key }) => key));
    const isOutdated = search.candidates.some(
      ({ key }, at) => !isCurrent(rows[at], index.get(key)?.stamp),
    );
    if (isOutdated && tries < MOST_TRIES) continue;
    const sources = search.candidates.flatMap((candidate, at) => {
      const row = rows[at];
      if (!row || row.deletedAt !== null) return [];
      const there = readForReuse({ text: row.source.text, meta: row.meta });
      const passages = search.passagesIn(there);
      return passages.length > 0 ? [sourceOf(candidate, row, passages, search.length)] : [];
    });
    sources.sort((a, b) => Number(a.isOwn) - Number(b.isOwn) || b.characters - a.characters);
    const reports = index.size - Number(index.get(asked.key) !== null);
    return { reports, sources, common: search.common, bands: search.bands };
  }
}

function isCurrent(row: ReportRecord | undefined, stamp: string | undefined): boolean {
  return row !== undefined && row.deletedAt === null && row.fingerprint === stamp;
}

function sourceOf(
  { key, isOwn }: Candidate,
  { url, meta, source }: ReportRecord,
  passages: readonly FoundPassage[],
  length: number,
): ReuseSource {
  const characters = passages.reduce((sum, passage) => sum + passage.characters, 0);
  return {
    key,
    url,
    title: meta.title || url,
    issuer: subjectOf(meta),
    year: meta.year,
    isOwn,
    characters,
    share: characters / Math.max(1, length),
    passages: passages.map((passage) => ({
      ...passage,
      words: source.text.slice(passage.there.start, passage.there.end),
    })),
  };
}
