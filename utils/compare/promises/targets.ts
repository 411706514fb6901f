import type { ReportAnalysis, Span } from '../../report/types';
import type { Told } from './account';

/**
 * What a later report tells of the shares that a task sets as targets (应诉率达到90%以上): the sentences with a figure
 * of the same indicator. Counts are left out: they are told every year, whatever was planned.
 */
export function targetsReached(
  task: Span,
  earlier: ReportAnalysis,
  later: ReportAnalysis,
  told: readonly Told[],
): Span[] {
  const isShare = ({ metric, unit }: { metric: string; unit: string }) =>
    metric !== 'other' && unit === '%';
  const targets = earlier.quantities.filter((figure) => isShare(figure) && isIn(figure, task));
  const figures = later.quantities.filter(
    (figure) =>
      isShare(figure) &&
      figure.scope !== 'target' &&
      targets.some(({ metric }) => metric === figure.metric),
  );
  return told
    .map(({ sentence }) => sentence)
    .filter((sentence) => figures.some((figure) => isIn(figure, sentence)));
}

const isIn = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
