import { describe, expect, it, test } from 'vitest';
import {
  alignedRows,
  chooseRows,
  countRows,
  rowAt,
  spanOf,
  type AlignedRow,
} from '@/components/library/comparison/alignment/alignedRows';
import { chosenPair, partnerOf } from '@/components/library/comparison/alignment/proposedPair';
import { alignSentences } from '@/utils/compare/align/align';
import { compareReports } from '@/utils/compare/compare';
import { madeUpReport, type Line } from '../../../compare/reports';

const lines: Line[] = [
  ['measures', '#一、主要举措和成效'],
  ['measures', '##（一）规范执法'],
  ['measures', '全市开展行政执法检查120次，办理行政处罚案件36件。'],
  ['measures', '##（二）化解纠纷'],
  ['measures', '人民调解委员会调解纠纷2310件，成功率达到98%。'],
  ['plans', '#二、下一年度安排'],
  ['plans', '建成区级行政复议听证室并投入使用。'],
];
const later: Line[] = [
  ...lines.slice(0, 2),
  ['measures', '全市开展行政执法检查135次，办理行政处罚案件41件。'],
  ...lines.slice(3, 6),
  ['plans', '制定重大行政决策事项目录并向社会公布。'],
];
const before = madeUpReport({ lines, year: 2022 });
const after = madeUpReport({ lines: later, year: 2023 });
const rows = alignedRows(
  alignSentences(before.analysis, after.analysis),
  before.analysis,
  after.analysis,
);

function words({ pair }: AlignedRow): string {
  const [{ analysis }, passage] = 'after' in pair ? [after, pair.after] : [before, pair.before];
  const { start, end } = spanOf(passage);
  return analysis.text.slice(start, end).trim();
}

describe('rows of two reports', () => {
  it('counts statements, not headings', () => {
    expect(countRows(rows)).toEqual({
      all: 4,
      identical: 1,
      'only-figures': 1,
      'light-edit': 0,
      modified: 0,
      new: 1,
      dropped: 1,
    });
  });

  test.each([
    [
      'only-figures',
      ['一、主要举措和成效', '（一）规范执法', '全市开展行政执法检查135次，办理行政处罚案件41件。'],
    ],
    ['new', ['二、下一年度安排', '制定重大行政决策事项目录并向社会公布。']],
    ['modified', []],
  ] as const)('of the kind %s stand under their headings', (kind, expected) => {
    expect(chooseRows(rows, kind).map(words)).toEqual(expected);
  });

  it('shows everything when nothing is chosen', () => {
    expect(chooseRows(rows, 'all')).toEqual(rows);
  });

  it('are found by where the later report is read', () => {
    const at = after.analysis.text.indexOf('成功率');
    expect(words(rows[rowAt(rows, at)] as AlignedRow)).toContain('人民调解委员会');
    expect(rowAt(rows, -1)).toBe(-1);
  });
});

describe('which two reports are read against each other', () => {
  const years = [2021, 2022, 2024].map((year) => madeUpReport({ lines, year, url: `u/${year}` }));
  const comparison = compareReports(years);
  const key = (column: number) => comparison.columns[column]?.report.key ?? '';

  it.each<[string, ReturnType<typeof chosenPair>, [number, number] | null]>([
    ['the latest two years in a row', chosenPair(comparison, undefined), [0, 1]],
    ['what the reader chose', chosenPair(comparison, [key(2), key(0)]), [2, 0]],
    ['one is not compared any more', chosenPair(comparison, [key(2), 'gone']), [0, 1]],
    ['twice the same', chosenPair(comparison, [key(2), key(2)]), [0, 1]],
    ['a single report', chosenPair(compareReports(years.slice(0, 1)), undefined), null],
  ])('%s', (_name, pair, expected) => {
    expect(pair).toEqual(expected);
  });

  it.each([
    [1, 0],
    [2, 1],
    [0, 1],
  ])('column %i is read with column %i', (column, partner) => {
    expect(partnerOf(comparison, column)).toBe(partner);
  });
});
