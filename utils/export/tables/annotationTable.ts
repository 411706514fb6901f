import { reportsIn } from '../../compare/columns';
import type {
  ComparedAnnotation,
  ComparedReport,
  Comparison,
  ComparisonColumn,
} from '../../compare/types';
import { kindName, stateName, tagNames, type CodeWords } from '../codes';
import { pathName } from '../headings';
import { pageLink, passageLink } from '../links';
import { day } from '../numbers';
import { annotationsInOrder } from '../parts/annotations';
import { cellText, oneLine, paragraphs } from '../plainText';
import { placementWords, type NotesKey } from '../words';
import { dayCell, reportColumns } from './reportColumns';
import { dataTable, type CellColumn, type DataTable } from './table';

interface Annotated extends ComparedAnnotation {
  column: ComparisonColumn;
  /** The one of the column's addresses at which it was written. */
  report: ComparedReport;
}

/** The reader's annotations, one a row, in the order of the reports and their texts. */
export function annotationTable({ columns }: Comparison, words: CodeWords): DataTable {
  const { t } = words;
  const said = (key: NotesKey | null) => (key === null ? '' : t(key));
  const cells: CellColumn<Annotated>[] = [
    ...reportColumns(({ column }: Annotated) => column, t),
    { title: t('table_kind'), width: 8, of: ({ annotation }) => kindName(annotation, words) },
    {
      title: t('table_state'),
      width: 10,
      of: ({ annotation }) => stateName(annotation, words),
    },
    { title: t('table_passage'), width: 48, of: passageOf },
    { title: t('table_note'), width: 48, of: ({ annotation }) => cellText(annotation.note) },
    {
      title: t('table_tags'),
      width: 16,
      of: ({ annotation }) => tagNames(annotation, words).join('、'),
    },
    {
      title: t('table_where'),
      width: 16,
      of: ({ annotation }) => pathName(annotation.selector.section),
    },
    {
      title: t('table_placement'),
      width: 12,
      of: ({ placement }) => said(placementWords[placement.status]),
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
    reportsIn(column).flatMap((report) =>
      annotationsInOrder(report).map((placed) => ({ ...placed, column, report })),
    ),
  );
  return dataTable(t('table_annotations'), cells, all);
}

/** The passage where it stands now; that of an annotation without a place as it was when it was marked. */
function passageOf({ report, annotation, placement }: Annotated): string {
  const { text } = report.analysis;
  const words =
    placement.start < 0 ? annotation.selector.exact : text.slice(placement.start, placement.end);
  return paragraphs(words).join('\n');
}

function addressOf({ report, placement }: Annotated): string | null {
  return placement.start < 0
    ? pageLink(report.url)
    : passageLink(report.url, report.analysis.text, placement);
}
