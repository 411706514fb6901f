import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { annotationTable } from '@/utils/export/tables/annotationTable';
import { indicatorTable } from '@/utils/export/tables/indicatorTable';
import { reportTable } from '@/utils/export/tables/reportTable';
import type { Cell } from '@/utils/export/tables/table';
import { writeXlsx } from '@/utils/export/tables/xlsx';
import { readOffice } from '../docx/readDocx';
import { hostileComparison } from '../hostileReports';
import { riversideReports } from '../sampleReports';
import { chinese } from '../words';
import { readXlsx, sheetDump } from './readXlsx';

const oneSheet = async (rows: Cell[][]) => {
  const columns = (rows[0] ?? []).map((_, at) => ({ title: `列${at}`, width: 10 }));
  const file = await writeXlsx([{ name: '表', columns, rows }]);
  return readXlsx(await readOffice(file))[0]?.rows.slice(1) ?? [];
};

describe('an Excel file', () => {
  it.each([
    ['one-place', () => compareReports(riversideReports())],
    ['hostile', () => hostileComparison()],
  ])('has the three tables, word for word: %s', async (name, compare) => {
    const { t } = chinese;
    const comparison = compare();
    const tables = [
      indicatorTable(comparison, t),
      annotationTable(comparison, chinese),
      reportTable(comparison, t),
    ];
    const sheets = readXlsx(await readOffice(await writeXlsx(tables)));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['指标', '批注', '报告']);
    await expect(sheetDump(sheets)).toMatchFileSnapshot(
      `../../../fixtures/golden/${name}.xlsx.txt`,
    );
  });

  it('has numbers as numbers, days as days, and nothing where there is nothing', async () => {
    expect(await oneSheet([[1.5, -3, { date: '2024-03-18' }, null, '', '0012']])).toEqual([
      [1.5, -3, { date: '2024-03-18' }, null, null, '0012'],
    ]);
  });

  it('never makes a formula of words, nor words that look like an escape into something else', async () => {
    const words = ['=cmd|"/c calc"!A1', '+1', '-1', '@x', '_x0041_', '_x005F_x0041_', 'a\nb'];
    expect(await oneSheet([words])).toEqual([words]);
  });

  it('takes words that every object of the language has for words', async () => {
    const words = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];
    expect(await oneSheet([words, words])).toEqual([words, words]);
  });

  it('leaves out what XML cannot hold, and what a cell cannot', async () => {
    const [[broken, long] = []] = await oneSheet([['a\u0000\uD800b\uFFFE', '长'.repeat(40_000)]]);
    expect(broken).toBe('ab');
    expect(long).toHaveLength(32_767);
  });

  it('brings any words back', async () => {
    const cell = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
        const kept = cells.map(
          (words) =>
            // Parsers of XML read every line end as one line feed.
            words
              .replace(/[^\t\n\r -~\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
              .replace(/\p{Noncharacter_Code_Point}/gu, '')
              .replace(/\r\n?/g, '\n') || null,
        );
        // A sheet holds no empty cells behind the last word of a row.
        const [row = []] = await oneSheet([cells]);
        expect(kept.map((_, column) => row[column] ?? null)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  });
});
