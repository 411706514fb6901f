import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { orderByKeys, reorderColumns } from '@/utils/compare/reorder';
import { riversideReports } from '../export/sampleReports';

const comparison = compareReports(riversideReports());
const count = comparison.columns.length;
const orders = fc.shuffledSubarray([...comparison.columns.keys()], {
  minLength: count,
  maxLength: count,
});

describe('columns in another order', () => {
  test('keep what was found of them', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const moved = reorderColumns(comparison, order);
        const yearAt = (column: number) => moved.columns[column]?.report.analysis.meta.year;
        for (const { from, to } of moved.followUps) {
          expect(yearAt(to)).toBe((yearAt(from) ?? 0) + 1);
        }
        for (const row of moved.indicators) {
          row.changes.forEach((change, column) => {
            if (change) expect(yearAt(column)).toBe((yearAt(change.from) ?? 0) + change.years);
          });
        }
      }),
    );
  });

  test('go back to where they were', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const back = order.map((_, column) => order.indexOf(column));
        expect(reorderColumns(reorderColumns(comparison, order), back)).toEqual(comparison);
      }),
    );
  });

  test('follow the keys; what is not named stands last', () => {
    const keys = comparison.columns.map(({ report }) => report.key);
    expect(orderByKeys(comparison, [keys[3], keys[1], 'gone'].map(String))).toEqual([3, 1, 0, 2]);
  });
});
