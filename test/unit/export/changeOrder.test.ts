import { expect, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { reorderColumns } from '@/utils/compare/reorder';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { madeUpReport } from '../compare/reports';
import { chinese } from './words';

const comparison = compareReports(
  [2020, 2021, 2022].map((year, nth) => {
    const value = [40, 50, 80][nth] ?? 0;
    return madeUpReport({
      year,
      lines: [['measures', `全年受理行政复议${value}件。`]],
      figures: [{ text: `${value}件`, value }],
    });
  }),
);

/** The head and the row of the table of indicators. */
function rowsOf(notes: string): string[][] {
  const lines = notes.split('\n').filter((line) => /^\| (?:指标|行政复议受理数) /.test(line));
  return lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(3, -1),
  );
}

test.each<[string, number[], string[], string]>([
  ['by year', [0, 1, 2], ['2020', '2021', '2022', '变化'], '+60% ⚑'],
  ['backwards', [2, 1, 0], ['2022', '2021', '2020', '变化（2021→2022）'], '+60% ⚑'],
  ['the latest between', [0, 2, 1], ['2020', '2022', '2021', '变化（2021→2022）'], '+60% ⚑'],
  ['the earliest between', [1, 0, 2], ['2021', '2020', '2022', '变化（2021→2022）'], '+60% ⚑'],
])('the change is that into the latest year: %s', (_, order, head, change) => {
  const [first, second] = rowsOf(comparisonNotes(reorderColumns(comparison, order), chinese));
  expect(first).toEqual(head);
  expect(second?.[3]).toBe(change);
});

test('a report without a year does not take the change away', () => {
  const undated = madeUpReport({ year: null, lines: [['measures', '没有写明年度。']] });
  const reports = [...comparison.columns.map(({ report }) => report), undated];
  const [head, row] = rowsOf(comparisonNotes(compareReports(reports), chinese));
  expect(head).toEqual(['2020', '2021', '2022', '年度不明', '变化（2021→2022）']);
  expect(row?.[4]).toBe('+60% ⚑');
});
