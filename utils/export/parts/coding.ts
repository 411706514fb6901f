import { reportsIn } from '../../compare/columns';
import type { Comparison } from '../../compare/types';
import { codesText, tagNames, type CodeWords } from '../codes';
import { pathName } from '../headings';
import { table, type Blocks, type Inline } from '../nodes';
import { noteLines, oneLine, sentencesInARow } from '../plainText';
import { placementWords } from '../words';
import { annotationsInOrder } from './annotations';
import { locateBehind } from './quotes';

/** The reader's annotations as a table of codes: one passage a row, with its codes, its place and the note. */
export function codingPart(
  { columns }: Comparison,
  labels: readonly string[],
  words: CodeWords,
): Blocks {
  const { t } = words;
  const withReport = labels.length > 0;
  const rows = columns.flatMap((compared, column) =>
    reportsIn(compared).flatMap((report) =>
      annotationsInOrder(report).map(({ annotation, placement }): Inline[] => {
        const { note, selector } = annotation;
        const isPlaced = placement.start >= 0;
        const placed = placementWords[placement.status];
        const passage = isPlaced
          ? report.analysis.text.slice(placement.start, placement.end)
          : selector.exact;
        return [
          ...(withReport ? [labels[column] ?? ''] : []),
          codesText(annotation, words),
          tagNames(annotation, words).join('、'),
          pathName(selector.section),
          [
            oneLine(passage) + (placed ? `（${t(placed)}）` : ''),
            isPlaced ? locateBehind(report, placement, t) : '',
          ],
          sentencesInARow(noteLines(note).flat()),
        ];
      }),
    ),
  );
  if (rows.length === 0) return [];
  const head = [
    ...(withReport ? [t('notes_report')] : []),
    t('table_kind'),
    t('table_tags'),
    t('notes_where'),
    t('table_passage'),
    t('table_note'),
  ];
  return [
    table(
      head.map(() => null),
      [head, ...rows],
    ),
  ];
}
