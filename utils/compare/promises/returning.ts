import type { ReportAnalysis, Span } from '../../report/types';
import { LIGHT_EDIT, type AlignedPair, type KeptPair } from '../align/types';
import { pointsOf, type Point } from './points';

/** In a heading of ten characters a 仍 put in weighs as much as half a clause in a sentence. */
const SAME_HEADING = 0.7;

/** A shortcoming that stands nearly verbatim in both reports (R16). */
export interface ReturningShortcoming {
  earlier: Span;
  later: Span;
}

/**
 * The shortcomings of the earlier report that the later one names again, in the order of the later one: at least one
 * of their sentences, its heading counting as one, is the same but for figures or a light edit.
 *
 * @param pairs the alignment of the two reports
 */
export function returningShortcomings(
  earlier: ReportAnalysis,
  later: ReportAnalysis,
  pairs: readonly AlignedPair[],
): ReturningShortcoming[] {
  const before = pointsOf(earlier, 'shortcomings');
  const after = pointsOf(later, 'shortcomings');
  const returned = new Map<Point, Point>();
  for (const pair of pairs) {
    if (pair.kind === 'new' || pair.kind === 'dropped' || !isNearlyVerbatim(pair)) continue;
    const now = pointHolding(after, pair.after);
    const then = pointHolding(before, pair.before);
    if (now && then && !returned.has(now)) returned.set(now, then);
  }
  return after.flatMap((now) => {
    const then = returned.get(now);
    return then ? [{ earlier: spanOf(then), later: spanOf(now) }] : [];
  });
}

function isNearlyVerbatim(pair: KeptPair): boolean {
  if (!('similarity' in pair)) return true;
  const isHeading = pair.after.every(({ label }) => label === 'structure');
  return pair.similarity >= (isHeading ? SAME_HEADING : LIGHT_EDIT);
}

/** The point that has one of the sentences, whole or in part. */
function pointHolding(points: readonly Point[], sentences: readonly Span[]): Point | undefined {
  return points.find((point) =>
    point.sentences.some((own) =>
      sentences.some(({ start, end }) => own.start < end && start < own.end),
    ),
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
