import { readUnits } from '../../report/metadata/places';
import type { ReportMeta, Span } from '../../report/types';
import { sentencesIn } from '../../text/sentences';
import { toOriginal } from '../../text/fold';
import { endsWithUnits, subjectOf } from '../subject';
import { fingerprintsOf, type Fingerprints } from './fingerprints';
import { maskText, type MaskedText } from './mask';
import type { IndexedReport } from './reuseIndex';

/** What of a report is needed to find what it shares with others. */
export interface ReusableReport {
  text: string;
  meta: Pick<ReportMeta, 'place' | 'org' | 'level' | 'title'>;
}

/** A report as it is searched and indexed. */
export interface ReadReport extends ReusableReport {
  masked: MaskedText;
  prints: Fingerprints;
  /** Its sentences and headings, in order; offsets are those of the text. */
  sentences: Span[];
}

/** Reads a report; linear (measured: 1.4 ms for 5,000 characters). */
export function readForReuse({ text, meta }: ReusableReport): ReadReport {
  const masked = maskText(text, meta);
  const { folded } = masked;
  const sentences = sentencesIn(folded.text).map(({ start, end }) =>
    toOriginal(folded, start, end),
  );
  return { text, meta, masked, prints: fingerprintsOf(masked.kept), sentences };
}

/** What the index is told of a report. */
export function indexedAs(key: string, stamp: string, meta: ReusableReport['meta']): IndexedReport {
  return { key, stamp, issuer: subjectOf(meta), region: regionOf(meta) };
}

/**
 * The unit whose offices and towns may all have been given the same wording (R31): for a department the place it works
 * in, for a government or a street the unit above it; '' when the report does not name it.
 */
export function regionOf({ place, level }: Pick<ReportMeta, 'place' | 'level'>): string {
  const names = readUnits(place).units.map(({ name }) => name);
  return (level === '部门' ? names[names.length - 1] : names[names.length - 2]) ?? '';
}

/** Whether two names are of one issuer: a page may leave out the city or county above it. Unknown ones are nobody's. */
export function isSameIssuer(a: string, b: string): boolean {
  return endsWithUnits(a, b) || endsWithUnits(b, a);
}
