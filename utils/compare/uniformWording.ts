import type { Span } from '../report/types';
import { comparedText, ownNames, type Unit } from './align/units';
import type { ComparisonColumn } from './types';

/**
 * Wording that several subjects share, figures, sessions and their own names aside: uniform text as a district or a
 * department issues it (R31: 统一格式文字), not reuse.
 */
export interface UniformWording {
  passages: UniformPassage[];
  /** By column: share (0–1) of the length of its statements that stands in such passages. */
  shares: number[];
}

/** One sentence in all its places, one for each column that has it. */
export interface UniformPassage {
  places: { column: number; span: Span }[];
}

/** Shorter statements are alike by chance. Characters without blanks and marks. */
const SHORTEST = 20;

/** The sentences that reports of different subjects have in common. Linear in the length of all reports. */
export function uniformWording(
  columns: readonly Pick<ComparisonColumn, 'report' | 'subject'>[],
): UniformWording {
  if (new Set(columns.map(({ subject }) => subject)).size < 2) {
    return { passages: [], shares: columns.map(() => 0) };
  }
  const byFrame = new Map<string, UniformPassage>();
  const lengths = columns.map(() => 0);
  columns.forEach(({ report: { analysis } }, column) => {
    for (const unit of statementsOf(analysis)) {
      lengths[column] = (lengths[column] ?? 0) + lengthOf(unit);
      if (unit.frame.length < SHORTEST) continue;
      const known = byFrame.get(unit.frame);
      const { start, end } = unit.sentence;
      const place = { column, span: { start, end } };
      if (!known) byFrame.set(unit.frame, { places: [place] });
      else known.places.push(place);
    }
  });
  const passages = [...byFrame.values()].filter(
    ({ places }) => new Set(places.map(({ column }) => columns[column]?.subject)).size > 1,
  );
  const shared = columns.map(() => 0);
  for (const { column, span } of passages.flatMap(({ places }) => places)) {
    shared[column] = (shared[column] ?? 0) + span.end - span.start;
  }
  const shares = shared.map((length, column) => length / Math.max(1, lengths[column] ?? 0));
  return { passages, shares };
}

function statementsOf(analysis: ComparisonColumn['report']['analysis']): Unit[] {
  return comparedText(analysis, ownNames(analysis.meta)).units.filter(
    ({ sentence }) => sentence.label !== 'structure',
  );
}

const lengthOf = ({ sentence }: Unit) => sentence.end - sentence.start;
