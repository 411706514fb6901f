import { quotable } from '../../compare/passages';
import type { Comparison, ComparisonColumn } from '../../compare/types';
import type { Quantity } from '../../report/types';
import { passageLink } from '../links';
import { oneLine } from '../plainText';
import { scopeWords, type Translate } from '../words';
import { reportColumns } from './reportColumns';
import { dataTable, type CellColumn, type DataTable } from './table';

interface Figure {
  column: ComparisonColumn;
  quantity: Quantity;
}

/**
 * Every figure of the reports, one a row, in the order of the text. Values are in base units (元, not 万元), so that
 * they can be summed and compared.
 */
export function indicatorTable({ columns }: Comparison, t: Translate): DataTable {
  const cells: CellColumn<Figure>[] = [
    ...reportColumns(({ column }: Figure) => column, t),
    { title: t('table_indicator'), width: 28, of: ({ quantity }) => oneLine(quantity.metricName) },
    {
      title: t('table_listed'),
      width: 10,
      of: ({ quantity }) => t(quantity.metric === 'other' ? 'table_listed_no' : 'table_listed_yes'),
    },
    { title: t('table_value'), width: 12, of: ({ quantity }) => quantity.value },
    { title: t('table_unit'), width: 10, of: ({ quantity }) => oneLine(quantity.unit) },
    { title: t('table_qualifier'), width: 8, of: ({ quantity }) => qualifierOf(quantity, t) },
    {
      title: t('table_scope'),
      width: 10,
      of: ({ quantity }) => t(scopeWords[quantity.scope] ?? 'table_scope_year'),
    },
    { title: t('table_wording'), width: 14, of: ({ quantity }) => oneLine(quantity.text) },
    { title: t('table_sentence'), width: 60, of: sentenceOf },
    {
      title: t('table_address'),
      width: 30,
      of: ({ column: { report }, quantity }) =>
        passageLink(report.url, report.analysis.text, quantity),
    },
  ];
  const figures = columns.flatMap((column) =>
    column.report.analysis.quantities.map((quantity) => ({ column, quantity })),
  );
  return dataTable(t('table_indicators'), cells, figures);
}

/** 余, 近 …; figures that are approximate without a word of their own are 约. */
function qualifierOf({ qualifier, approx }: Quantity, t: Translate): string {
  return oneLine(qualifier || (approx ? t('notes_approx', '') : ''));
}

function sentenceOf({ column: { report }, quantity }: Figure): string {
  const { span } = quotable(report.analysis, quantity);
  return oneLine(report.analysis.text.slice(span.start, span.end));
}
