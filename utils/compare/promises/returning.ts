import type { ReportAnalysis, Span } from '../../report/types';
import type { AlignedPair, KeptPair } from '../align/types';
import { pointsOf, type Point } from './points';

/**
 * From this similarity on a shortcoming is the same one. Lower than for other sentences: it is paired with another
 * shortcoming, and the 仍, 还 and 依然 that a clerk puts in weigh much in a sentence of twenty characters.
 */
const SAME_SHORTCOMING = 0.65;

/** A shortcoming that stands nearly verbatim in both reports (R16). */
export interface ReturningShortcoming {
  earlier: Span;
  later: Span;
}

/**
 * The shortcomings of the earlier report that the later one names again, in the order of the later one: at least one
 * of their sentences, its heading counting as one, is the same but for figures or small edits, or all of them are
 * rewritten ones of one earlier shortcoming.
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
  const partners = new Map<Point, Point[]>();
  for (const pair of pairs) {
    if (pair.kind === 'new' || pair.kind === 'dropped') continue;
    const now = pointHolding(after, pair.after);
    const then = pointHolding(before, pair.before);
    if (!now || !then) continue;
    if (isSame(pair) && !returned.has(now)) returned.set(now, then);
    partners.set(now, [...(partners.get(now) ?? []), ...pair.after.map(() => then)]);
  }
  for (const [now, thens] of partners) {
    const [then] = thens;
    const isWhole = thens.length > 1 && thens.length === now.sentences.length;
    if (!then || returned.has(now) || !isWhole) continue;
    if (thens.every((each) => each === then)) returned.set(now, then);
  }
  return after.flatMap((now) => {
    const then = returned.get(now);
    return then ? [{ earlier: spanOf(then), later: spanOf(now) }] : [];
  });
}

function isSame(pair: KeptPair): boolean {
  return !('similarity' in pair) || pair.similarity >= SAME_SHORTCOMING;
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
