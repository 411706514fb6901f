import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvLine, writeCsv } from '@/utils/export/tables/csv';
import { readCsv } from './readCsv';

test.each([
  [['甲', 1.5, true, null], '甲,1.5,true,\r\n'],
  [['a,b', 'a"b', 'a\nb'], '"a,b","a""b","a\nb"\r\n'],
  [['=1+1', '+86', '-3', '@x', '\tx'], "'=1+1,'+86,'-3,'@x,'\tx\r\n"],
  [['＝1', '－3', '\n=x'], "'＝1,'－3,\"'\n=x\"\r\n"],
  [['=A1,"x"'], '"\'=A1,""x"""\r\n'],
  [[-3], '-3\r\n'],
])('writes %j so that a spreadsheet reads it back and runs nothing', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

test('any words come back as they were, but for the apostrophe before a formula', () => {
  const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const back = readCsv(rows.map(csvLine).join(''));
      expect(
        back.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
      ).toEqual(
        rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
      );
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

describe('a table', () => {
  it('starts with the byte order mark, names its columns, and has numbers and days as such', () => {
    const csv = writeCsv({
      name: '表',
      columns: [
        { title: '单位', width: 10 },
        { title: '数值', width: 10 },
        { title: '日期', width: 10 },
      ],
      rows: [
        ['甲|乙', -1.5, { date: '2024-03-18' }],
        ['=cmd', null, null],
      ],
    });
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(csv)).toEqual([
      ['单位', '数值', '日期'],
      ['甲|乙', '-1.5', '2024-03-18'],
      ["'=cmd", '', ''],
    ]);
  });
});
