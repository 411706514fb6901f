import { describe, expect, it } from 'vitest';
import { nextSorting, sortColumns, sortRows, type SortColumn } from '@/components/library/sort';
import { rowFor } from './rows';

const rows = [
  rowFor({ key: 'a', place: '乙县', year: 2021, figures: 12, publishedOn: null, annotations: 2 }),
  rowFor({ key: 'b', place: '甲县', year: null, figures: 120, boilerplateShare: 0.1 }),
  rowFor({ key: 'c', place: '', year: 2023, figures: 9, publishedOn: '2024-04-09' }),
  rowFor({ key: 'd', place: '甲县', year: 2020, figures: 12, boilerplateShare: 0.6 }),
];
const order = (column: SortColumn, descending: boolean) =>
  sortRows(rows, { column, descending })
    .map(({ key }) => key)
    .join('');

describe('sorting', () => {
  it.each<[SortColumn, boolean, string]>([
    ['subject', false, 'bdac'],
    ['year', false, 'dacb'],
    ['year', true, 'cadb'],
    ['publishedOn', true, 'cbda'],
    ['figures', false, 'cdab'],
    ['boilerplateShare', true, 'dcab'],
  ])('by %s, descending: %s', (column, descending, expected) => {
    expect(order(column, descending)).toBe(expected);
  });

  it.each(sortColumns)('by %s keeps every row and leaves the given ones alone', (column) => {
    const before = [...rows];
    expect(sortRows(rows, { column, descending: true })).toHaveLength(rows.length);
    expect(new Set(order(column, false))).toEqual(new Set('abcd'));
    expect(rows).toEqual(before);
  });

  it('turns around on the second click, and begins with the latest and the most', () => {
    const byTitle = nextSorting({ column: 'year', descending: true }, 'title');
    expect(byTitle).toEqual({ column: 'title', descending: false });
    expect(nextSorting(byTitle, 'title')).toEqual({ column: 'title', descending: true });
    expect(nextSorting(byTitle, 'figures')).toEqual({ column: 'figures', descending: true });
  });
});
