import type { Span } from '@/utils/report/types';

/** Passages of one kind that shall be seen in a text. */
export interface Layer<Name extends string> {
  name: Name;
  spans: readonly Span[];
}

/** A piece of a text in which nothing begins or ends, and the layers that cover it in the order they were given. */
export interface Segment<Name extends string> extends Span {
  layers: Name[];
}

/**
 * Cuts a passage where a layer begins or ends. The pieces follow each other without gap or overlap; layers may overlap
 * in any way, and empty spans mark nothing.
 */
export function segmentsOf<Name extends string>(
  passage: Span,
  layers: readonly Layer<Name>[],
): Segment<Name>[] {
  if (passage.start >= passage.end) return [];
  const inside = layers.map(({ name, spans }) => ({
    name,
    spans: spans.filter(
      ({ start, end }) => start < end && start < passage.end && end > passage.start,
    ),
  }));
  const cuts = inside
    .flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
    .filter((cut) => cut > passage.start && cut < passage.end);
  const edges = [...new Set([passage.start, ...cuts, passage.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? passage.start;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const names = inside.filter(({ spans }) => spans.some(covers)).map(({ name }) => name);
    return { start, end, layers: names };
  });
}
