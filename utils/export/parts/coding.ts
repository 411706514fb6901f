import type { Comparison } from '../../compare/types';
import { pathName } from '../headings';
import { table, type Blocks, type Inline } from '../nodes';
import { oneLine } from '../plainText';
import { kindWords, stateWords, type NotesOptions } from '../words';
import { annotationsInOrder } from './annotations';
import { locate } from './quotes';

/** The reader's annotations as a table of codes: one passage a row, with its codes, its place and the note. */
export function codingPart(
  { columns }: Comparison,
  labels: readonly string[],
  { t }: NotesOptions,
): Blocks {
  const withReport = labels.length > 0;
  const rows = columns.flatMap(({ report }, column) =>
    annotationsInOrder(report).map(({ annotation, placement }): Inline[] => {
      const { kind, state, tags, note, selector } = annotation;
      const isPlaced = placement.start >= 0;
      const words = isPlaced
        ? report.analysis.text.slice(placement.start, placement.end)
        : selector.exact;
      const codes = [kindWords[kind], ...(stateWords[state] ? [stateWords[state]] : [])];
      return [
        ...(withReport ? [labels[column] ?? ''] : []),
        codes.map((key) => t(key)).join(' · '),
        tags.map(oneLine).filter(Boolean).join('、'),
        pathName(selector.section),
        [oneLine(words), ...(isPlaced ? [' ', locate(report, placement, t)] : [])],
        oneLine(note),
      ];
    }),
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
