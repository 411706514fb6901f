import type { AlignedPair } from '@/utils/compare/align/types';
import type { ReportAnalysis, Section, Span } from '@/utils/report/types';

/** What became of a sentence; the words for each are in the message files (`alignment_…`). */
export type PairKind = AlignedPair['kind'];
/** Every kind, from what stayed to what is gone. */
export const pairKinds = [
  'identical',
  'only-figures',
  'light-edit',
  'modified',
  'new',
  'dropped',
] as const satisfies readonly PairKind[];
/** Which rows are shown. */
export type RowChoice = PairKind | 'all';

/** One line of two reports that stand side by side. */
export interface AlignedRow {
  pair: AlignedPair;
  /** Level of the heading that this is (1–5), null for a sentence. */
  heading: number | null;
  /** Whether it says something: headings and labels do not, and are not counted. */
  isStatement: boolean;
}

/** The pairs of an alignment as lines, headings told apart. */
export function alignedRows(
  pairs: readonly AlignedPair[],
  before: Pick<ReportAnalysis, 'outline'>,
  after: Pick<ReportAnalysis, 'outline'>,
): AlignedRow[] {
  const [old, now] = [headingsOf(before.outline), headingsOf(after.outline)];
  return pairs.map((pair) => {
    const [sentences, levels] = 'after' in pair ? [pair.after, now] : [pair.before, old];
    const isStatement = sentences.some(({ label }) => label !== 'structure');
    const level = levels.get(sentences[0]?.start ?? -1) ?? null;
    return { pair, isStatement, heading: isStatement ? null : level };
  });
}

/** How many statements of each kind there are. */
export function countRows(rows: readonly AlignedRow[]): Record<RowChoice, number> {
  const counts = { ...emptyCounts };
  for (const { pair, isStatement } of rows) {
    if (!isStatement) continue;
    counts[pair.kind] += 1;
    counts.all += 1;
  }
  return counts;
}

const emptyCounts: Record<RowChoice, number> = {
  all: 0,
  identical: 0,
  'only-figures': 0,
  'light-edit': 0,
  modified: 0,
  new: 0,
  dropped: 0,
};

/** The rows of a choice, and the headings that they stand under. */
export function chooseRows(rows: readonly AlignedRow[], choice: RowChoice): AlignedRow[] {
  if (choice === 'all') return [...rows];
  const shown: AlignedRow[] = [];
  let headings: AlignedRow[] = [];
  for (const row of rows) {
    const { heading } = row;
    if (heading !== null) {
      headings = headings.filter((open) => (open.heading ?? 0) < heading);
    }
    if (row.pair.kind === choice && (row.isStatement || heading !== null)) {
      shown.push(...headings, row);
      headings = [];
    } else if (heading !== null) headings.push(row);
  }
  return shown;
}

/** The last row that begins at or before an offset of the later report; -1 when there is none. */
export function rowAt(rows: readonly AlignedRow[], at: number): number {
  let found = -1;
  rows.forEach(({ pair }, row) => {
    if ('after' in pair && (pair.after[0]?.start ?? Infinity) <= at) found = row;
  });
  return found;
}

/** From the first to the last sentence of one side. */
export function spanOf(passage: readonly Span[]): Span {
  const first = passage[0]?.start ?? 0;
  return { start: first, end: passage[passage.length - 1]?.end ?? first };
}

/** Headings by where they start; parts without heading, and 一是 inside a paragraph, are none. */
function headingsOf(outline: readonly Section[]): Map<number, number> {
  const headed = outline.filter(({ label, title }) => label + title !== '');
  return new Map(headed.map(({ start, level }) => [start, level]));
}
