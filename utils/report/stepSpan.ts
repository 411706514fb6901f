import type { Span } from './types';

/** One of several spans, with its number counted from 1. */
export interface SpanStep<T extends Span> {
  span: T;
  number: number;
  total: number;
}

/**
 * The next span after an offset, or the one before it; at the end it goes on from the other end. Spans that begin at
 * the same character are one stop.
 *
 * @param from where the reader is; a span that begins there is the present one
 */
export function stepSpan<T extends Span>(
  spans: readonly T[],
  from: number,
  direction: 'next' | 'previous',
): SpanStep<T> | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const stops = sorted.filter(({ start }, i) => start !== sorted[i - 1]?.start);
  const at =
    direction === 'next'
      ? stops.findIndex(({ start }) => start > from)
      : stops.filter(({ start }) => start < from).length - 1;
  const wrapped = at >= 0 ? at : direction === 'next' ? 0 : stops.length - 1;
  const span = stops[wrapped];
  return span ? { span, number: wrapped + 1, total: stops.length } : null;
}
