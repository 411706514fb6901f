import type { ComparedAnnotation } from '@/utils/compare/types';
import type { ReportAnalysis, Span } from '@/utils/report/types';

/** One line of a kept report as it is shown. */
export interface TextLine extends Span {
  /** Level of the heading that this line is (1–5), null for running text. */
  heading: number | null;
  /** The annotations that stand beside it. */
  annotations: ComparedAnnotation[];
}

/** A kept report as it is shown: every annotation stands beside a line or among those that were not found. */
export interface KeptText {
  /** What holds something, in order; what they cover is the whole text but for blanks between them. */
  lines: TextLine[];
  /** Annotations whose words were not found again in the text. */
  lost: ComparedAnnotation[];
}

/**
 * The lines of a report with the annotations beside the line in which their passage begins. One that begins between two
 * lines stands beside the next, behind the last line beside that.
 */
export function textLines(
  { text, outline, sentences }: Pick<ReportAnalysis, 'text' | 'outline' | 'sentences'>,
  annotations: readonly ComparedAnnotation[] = [],
): KeptText {
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
    const heading = isHeading && level !== undefined ? level : null;
    lines.push({ start, end, heading, annotations: [] });
  }
  const lost = annotations.filter((placed) => {
    const { start } = placed.placement;
    const line = start < 0 ? undefined : (lines.find(({ end }) => end > start) ?? lines.at(-1));
    line?.annotations.push(placed);
    return line === undefined;
  });
  return { lines, lost };
}
