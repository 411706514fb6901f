import { topSections } from '@/components/panel/overview/composition';
import type { ComparedReport } from '@/utils/compare/types';
import type { Section, Span } from '@/utils/report/types';

/** What is marked on the map of a report. */
export const stripMarks = ['formula', 'vague', 'figure', 'annotation'] as const;
export type StripMark = (typeof stripMarks)[number];

/** A part of the map: what stands before the first section, or one first-level section. */
export interface StripPart extends Span {
  /** Null for what stands before the first heading. */
  section: Section | null;
  /** Passages of each kind that begin in it. */
  marks: Record<StripMark, Span[]>;
}

/** A report from its first character to its last, in parts that follow each other without gap. */
export function stripOf({ analysis, annotations }: ComparedReport): StripPart[] {
  const { text, outline, boilerplate, quantities } = analysis;
  const sections = outline.length > 0 ? topSections(outline) : [];
  const starts = sections.map(({ start }) => start);
  const bounds = [...(starts[0] === 0 ? [] : [0]), ...starts, text.length];
  const passages: Record<StripMark, readonly Span[]> = {
    formula: boilerplate.filter(({ kind }) => kind !== 'vague'),
    vague: boilerplate.filter(({ kind }) => kind === 'vague'),
    figure: quantities,
    annotation: annotations.flatMap(({ placement }) => (placement.start < 0 ? [] : placement)),
  };
  return bounds.slice(0, -1).flatMap((start, nth) => {
    const end = bounds[nth + 1] ?? text.length;
    if (start >= end) return [];
    const inside = (spans: readonly Span[]) =>
      spans.filter((span) => start <= span.start && span.start < end);
    return [
      {
        start,
        end,
        section: sections.find((section) => section.start === start) ?? null,
        marks: {
          formula: inside(passages.formula),
          vague: inside(passages.vague),
          figure: inside(passages.figure),
          annotation: inside(passages.annotation),
        },
      },
    ];
  });
}
