import type { Finding } from '@/components/annotate/state';
import { figureWithUnit } from '@/utils/export/numbers';
import { t } from '@/utils/i18n';
import type { PlacedAnnotation } from '@/utils/library/types';
import type { Quantity, Span } from '@/utils/report/types';
import type { Settings } from '@/utils/settings';
import type { OpenPage } from './session';

/** The painted findings over one character, figures first. */
export function findingsAt(page: OpenPage, offset: number, marks: Settings['marks']): Finding[] {
  const { quantities, boilerplate } = page.analysis;
  const figures = quantities
    .filter((quantity) => marks.indicator && covers(quantity, offset))
    .map((quantity) => ({
      kind: 'indicator' as const,
      title: quantity.metricName,
      value: baseValue(quantity),
      earlier: (page.earlier[quantity.start] ?? []).map(({ year, quantity: before }) => ({
        year,
        value: baseValue(before),
      })),
    }));
  const wordings = boilerplate
    .filter((span) => marks[span.kind] && covers(span, offset))
    .map((span) => ({
      kind: span.kind,
      title: page.ruleNames[span.rule] ?? span.rule,
      value: null,
      earlier: [],
    }));
  const elsewhere = page.reuse
    .filter((span) => marks.reuse && covers(span, offset))
    .map(({ where }) => ({ kind: 'reuse' as const, title: where, value: null, earlier: [] }));
  return [...figures, ...wordings, ...elsewhere];
}

/** The shortest annotation over one character, because a longer one can be reached beside it. */
export function annotationAt(page: OpenPage, offset: number): PlacedAnnotation | null {
  const found = page.annotations.filter(({ placement }) => covers(placement, offset));
  return found.reduce<PlacedAnnotation | null>(
    (best, next) => (best === null || length(next) < length(best) ? next : best),
    null,
  );
}

function length({ placement }: PlacedAnnotation): number {
  return placement.end - placement.start;
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

function baseValue(quantity: Quantity): string {
  return figureWithUnit(quantity, { name: quantity.unit, size: 1 }, t);
}
