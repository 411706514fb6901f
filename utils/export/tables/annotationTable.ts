import type { ComparedAnnotation, Comparison, ComparisonColumn } from '../../compare/types';
import { pathName } from '../headings';
import { pageLink, passageLink } from '../links';
import { day } from '../numbers';
import { annotationsInOrder } from '../parts/annotations';
import { cellText, oneLine, paragraphs } from '../plainText';
import { kindWords, placementWords, stateWords, type NotesKey, type Translate } from '../words';
import { dayCell, reportColumns } from './reportColumns';
import { dataTable, type CellColumn, type DataTable } from './table';

interface Annotated extends ComparedAnnotation {
  column: ComparisonColumn;
}

/** The reader's annotations, one a row, in the order of the reports and their texts. */
export function annotationTable({ columns }: Comparison, t: Translate): DataTable {
  const words = (key: NotesKey | null) => (key === null ? '' : t(key));
  const cells: CellColumn<Annotated>[] = [
    ...reportColumns(({ column }: Annotated) => column, t),
    { title: t('table_kind'), width: 8, of: ({ annotation }) => t(kindWords[annotation.kind]) },
    {
      title: t('table_state'),
      width: 10,
      of: ({ annotation }) => words(stateWords[annotation.state]),
    },
    { title: t('table_passage'), width: 48, of: passageOf },
    { title: t('table_note'), width: 48, of: ({ annotation }) => cellText(annotation.note) },
    {
      title: t('table_tags'),
      width: 16,
      of: ({ annotation }) => annotation.tags.map(oneLine).filter(Boolean).join('、'),
    },
    {
      title: t('table_where'),
      width: 16,
      of: ({ annotation }) => pathName(annotation.selector.section),
    },
    {
      title: t('table_placement'),
      width: 12,
      of: ({ placement }) => words(placementWords[placement.status]),
    },
    { title: t('table_author'), width: 10, of: ({ annotation }) => oneLine(annotation.author) },
    {
      title: t('table_written'),
      width: 14,
      of: ({ annotation }) => dayCell(day(annotation.createdAt)),
    },
    { title: t('table_address'), width: 30, of: addressOf },
  ];
  const all = columns.flatMap((column) =>
    annotationsInOrder(column.report).map((placed) => ({ ...placed, column })),
  );
  return dataTable(t('table_annotations'), cells, all);
}

/** The passage where it stands now; that of an annotation without a place as it was when it was marked. */
function passageOf({ column: { report }, annotation, placement }: Annotated): string {
  const { text } = report.analysis;
  const words =
    placement.start < 0 ? annotation.selector.exact : text.slice(placement.start, placement.end);
  return paragraphs(words).join('\n');
}

function addressOf({ column: { report }, placement }: Annotated): string | null {
  return placement.start < 0
    ? pageLink(report.url)
    : passageLink(report.url, report.analysis.text, placement);
}
