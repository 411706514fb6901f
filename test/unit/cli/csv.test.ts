import { expect, test } from 'vitest';
import { csvLine } from '../../../utils/cli/csv';

test.each([
  [['甲', 1.5, true, null], '甲,1.5,true,\r\n'],
  [['a,b', 'a"b', 'a\nb'], '"a,b","a""b","a\nb"\r\n'],
  [['=1+1', '+86', '-3', '@x', '\tx'], "'=1+1,'+86,'-3,'@x,'\tx\r\n"],
  [['=A1,"x"'], '"\'=A1,""x"""\r\n'],
  [[-3], '-3\r\n'],
])('writes %j so that a spreadsheet reads it back and runs nothing', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
