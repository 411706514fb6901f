import { reportsIn } from '../../compare/columns';
import type { Comparison, ComparisonColumn } from '../../compare/types';
import { pageLink } from '../links';
import { timelinessWords } from '../numbers';
import { oneLine } from '../plainText';
import { levelWords, type Translate } from '../words';
import { dayCell, reportColumns } from './reportColumns';
import { dataTable, type CellColumn, type DataTable } from './table';

/** Decimals of a share of 0–1: tenths of a percent. */
const SHARE_DECIMALS = 3;

/** The reports, one a row: who, when, where, and what they are made of. Shares are 0–1. */
export function reportTable({ columns }: Comparison, t: Translate): DataTable {
  const cells: CellColumn<ComparisonColumn>[] = [
    ...reportColumns((column: ComparisonColumn) => column, t),
    { title: t('table_title'), width: 48, of: ({ report }) => oneLine(report.analysis.meta.title) },
    { title: t('table_place'), width: 20, of: ({ report }) => oneLine(report.analysis.meta.place) },
    {
      title: t('table_level'),
      width: 10,
      of: ({ report }) => t(levelWords[report.analysis.meta.level]),
    },
    {
      title: t('notes_published'),
      width: 14,
      of: ({ report }) => dayCell(report.analysis.meta.publishedOn),
    },
    {
      title: t('table_timeliness'),
      width: 14,
      of: ({ timeliness }) => timelinessWords(timeliness, t),
    },
    { title: t('measure_chars'), width: 10, of: ({ report }) => report.analysis.measures.chars },
    {
      title: t('measure_boilerplate'),
      width: 16,
      of: ({ report }) => rounded(report.analysis.measures.boilerplateShare, SHARE_DECIMALS),
    },
    {
      title: t('measure_quantities'),
      width: 16,
      of: ({ report }) => rounded(report.analysis.measures.quantitiesPerThousand, 1),
    },
    {
      title: t('table_annotation_count'),
      width: 10,
      of: (column) =>
        reportsIn(column).reduce((sum, { annotations }) => sum + annotations.length, 0),
    },
    { title: t('table_address'), width: 40, of: ({ report }) => pageLink(report.url) },
  ];
  return dataTable(t('table_reports'), cells, columns);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
