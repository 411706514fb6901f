import type { ComparedAnnotation } from '@/utils/compare/types';
import type { ReportAnalysis, Span } from '@/utils/report/types';

/** One line of a kept report as it is shown. */
export interface TextLine extends Span {
  /** Level of the heading that this line is (1–5), null for running text. */
  heading: number | null;
  /** The annotations whose passage begins in it. */
  annotations: ComparedAnnotation[];
}

/** The lines of a report that hold something, in order; what they cover is the whole text but for blanks between them. */
export function textLines(
  { text, outline, sentences }: Pick<ReportAnalysis, 'text' | 'outline' | 'sentences'>,
  annotations: readonly ComparedAnnotation[] = [],
): TextLine[] {
  const levels = new Map(outline.map(({ start, level }) => [start, level]));
  const structure = new Set(
    sentences.filter(({ label }) => label === 'structure').map(({ end }) => end),
  );
  const lines: TextLine[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const blanks = line.length - line.trimStart().length;
    const start = index + blanks;
    const end = index + line.trimEnd().length;
    if (start >= end) continue;
    // Some reports go on behind the heading in the same line; only a line of its own is shown as one.
    const isHeading = structure.has(end) || structure.has(index + line.length);
    const level = levels.get(start) ?? levels.get(index);
    lines.push({
      start,
      end,
      heading: isHeading && level !== undefined ? level : null,
      annotations: annotations.filter(
        ({ placement }) => index <= placement.start && placement.start < index + line.length + 1,
      ),
    });
  }
  return lines;
}
