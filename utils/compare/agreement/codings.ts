import type { Span } from '../../report/types';
import type { ComparedAnnotation, ComparedReport } from '../types';

/** Names of two coders, as their annotations have them; '' for annotations without a name. */
export type Coders = readonly [string, string];

/** What one coder has said of one sentence. */
export interface Coding {
  kinds: string[];
  tags: string[];
  annotations: ComparedAnnotation[];
}

/** One sentence of a report as both coders have coded it. */
export interface CodedSentence {
  report: ComparedReport;
  span: Span;
  codings: readonly [Coding, Coding];
}

/** The units on which two coders are compared. */
export interface Codings {
  /** Every sentence of the reports that both have annotated. */
  sentences: CodedSentence[];
  /** Reports that only one of them, or neither, has annotated: whether they were read is not known. */
  leftOut: ComparedReport[];
  /** Annotations of the two that stand in no sentence of the text any more. */
  unplaced: number;
}

/** Who has annotated these reports, and how much: most first. */
export function codersOf(
  reports: readonly ComparedReport[],
): { author: string; annotations: number }[] {
  const counts = new Map<string, number>();
  for (const { annotations } of reports) {
    for (const { annotation } of annotations) {
      counts.set(annotation.author, (counts.get(annotation.author) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([author, annotations]) => ({ author, annotations }))
    .sort((a, b) => b.annotations - a.annotations || (a.author < b.author ? -1 : 1));
}

/** The sentences of the reports that both coders have annotated. A sentence has the codes of every annotation in it. */
export function codingsOf(reports: readonly ComparedReport[], coders: Coders): Codings {
  const codings: Codings = { sentences: [], leftOut: [], unplaced: 0 };
  for (const report of reports) {
    const byCoder = coders.map((coder) =>
      report.annotations.filter(({ annotation }) => annotation.author === coder),
    );
    const [first = [], second = []] = byCoder;
    if (first.length === 0 || second.length === 0) {
      codings.leftOut.push(report);
      continue;
    }
    const placed = new Set<ComparedAnnotation>();
    for (const { start, end } of report.analysis.sentences) {
      const inside = ({ placement }: ComparedAnnotation) =>
        placement.start < end && placement.end > start;
      const found = [first.filter(inside), second.filter(inside)] as const;
      for (const each of found.flat()) placed.add(each);
      codings.sentences.push({
        report,
        span: { start, end },
        codings: [codingOf(found[0]), codingOf(found[1])],
      });
    }
    codings.unplaced += first.length + second.length - placed.size;
  }
  return codings;
}

function codingOf(annotations: readonly ComparedAnnotation[]): Coding {
  const each = (codes: readonly string[]) => [...new Set(codes)].sort();
  return {
    kinds: each(annotations.map(({ annotation }) => annotation.kind)),
    tags: each(annotations.flatMap(({ annotation }) => annotation.tags)),
    annotations: [...annotations],
  };
}
