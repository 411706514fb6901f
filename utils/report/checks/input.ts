import { matchesOf } from '../../text/matches';
import { toFolded, toOriginal, type Folded } from '../../text/fold';
import type { Check, Quantity, ReportMeta, Section, SectionRole, Sentence, Span } from '../types';

/** What the checks look at: all parts of an analysis that they can speak of. */
export interface CheckInput {
  folded: Folded;
  meta: ReportMeta;
  outline: readonly Section[];
  sentences: readonly Sentence[];
  quantities: readonly Quantity[];
}

/** A check on the content of one report. Pure; `summary` is one neutral sentence for the reader. */
export type CheckRule = (input: CheckInput) => Check;

/** A rule's answer; the id is that of domain.md §2. */
export function check(
  id: string,
  status: Check['status'],
  summary: string,
  evidence: readonly Span[] = [],
): Check {
  return { id, status, summary, evidence: evidence.map(({ start, end }) => ({ start, end })) };
}

/** Sentences that state something, of the given roles. */
export function statementsOf(
  { sentences }: CheckInput,
  ...roles: readonly SectionRole[]
): Sentence[] {
  return sentences.filter(({ label, role }) => label !== 'structure' && roles.includes(role));
}

/** The text of a range of the original, folded: what patterns are written for. */
export function foldedText({ folded }: CheckInput, span: Span): string {
  return folded.text.slice(toFolded(folded, span.start), toFolded(folded, span.end));
}

/** Original ranges of every match of a global pattern in the folded text. */
export function findAll({ folded }: CheckInput, pattern: RegExp): Span[] {
  return matchesOf(pattern, folded.text)
    .filter(([match]) => match.length > 0)
    .map((match) => toOriginal(folded, match.index, match.index + match[0].length));
}

/** Whether any of the ranges, sorted by start and not overlapping, shares a character with `span`. */
export function holdsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Infinity) < end;
}

/** 4.6% → '4.6%' and 12% → '12%': one decimal where it says something. */
export const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
