import { describe, expect, test } from 'vitest';
import { findFigures } from '@/utils/report/quantities/findFigures';
import { fold } from '@/utils/text/fold';

const figuresOf = (...rows: string[]) =>
  findFigures(fold(rows.join('\n'))).figures.map(({ value, unit }) => `${value} ${unit}`);

describe('numbers that fill a cell of a table', () => {
  test.each([
    ['the unit in the cell before', ['指标\t单位\t数量', '行政处罚案件\t件\t120'], ['120 件']],
    ['in brackets, with a magnitude', ['罚没金额\t(万元)\t88.5'], ['885000 元']],
    ['a percentage', ['出庭应诉率\t%\t100'], ['100 %']],
    [
      'at the head of its column',
      ['地区\t案件(件)\t金额(万元)', '甲镇\t31\t2.5', '乙镇\t1,204\t70'],
      ['31 件', '25000 元', '1204 件', '700000 元'],
    ],
    ['at the head of the rows', ['项目（件）\t数量', '行政许可\t1321'], ['1321 件']],
    ['above the table', ['表1 行政执法情况 单位:件', '类别\t数量', '行政许可\t86'], ['86 件']],
    ['the nearest head decides', ['单位:件', '类别\t数量(人)', '培训\t86'], ['86 人']],
  ])('%s', (_, rows, figures) => {
    expect(figuresOf(...rows)).toEqual(figures);
  });

  test('of several years only the last one is this report', () => {
    const rows = ['项目(件)\t2022年\t2023年', '行政许可\t1,203\t1,321'];
    expect(figuresOf(...rows)).toEqual(['1321 件']);
  });

  test.each([
    ['no unit anywhere', ['类别\t数量', '行政许可\t86']],
    ['a unit that is part of a word', ['类别\t附件', '序号\t12']],
    [
      'a head that lies behind a line of prose',
      ['单位:件', '甲\t乙', '现将情况报告如下', '甲\t12'],
    ],
    ['more than the number in the cell', ['项目(件)\t数量', '行政许可\t12之3']],
  ])('%s: no figure', (_, rows) => {
    expect(figuresOf(...rows)).toEqual([]);
  });

  test('of a line that is too long for a row only its begin is read', () => {
    expect(figuresOf('单位:件', '1\t'.repeat(200_000)).length).toBeLessThan(200);
  });
});
