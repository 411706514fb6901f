import { shownSubject, shownYear } from '../../compare/labels';
import { isYearly } from '../../compare/period';
import type { ComparisonColumn } from '../../compare/types';
import { oneLine } from '../plainText';
import type { Translate } from '../words';
import type { CellColumn, Day } from './table';

/** The first columns of every table: whose report a row is about, and of which year. */
export function reportColumns<Row>(
  of: (row: Row) => ComparisonColumn,
  t: Translate,
): CellColumn<Row>[] {
  return [
    { title: t('table_subject'), width: 24, of: (row) => oneLine(shownSubject(of(row), t)) },
    {
      title: t('table_year'),
      width: 8,
      of: (row) => {
        const { meta } = of(row).report.analysis;
        return isYearly(meta) ? meta.year : shownYear(meta, t);
      },
    },
  ];
}

/** An ISO date as a date; null when it is none that a calendar has. */
export function dayCell(date: string | null): Day | null {
  return date !== null && !Number.isNaN(Date.parse(date)) ? { date } : null;
}
