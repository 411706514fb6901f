import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { flaggedMoves } from '@/utils/compare/flaggedMoves';
import { sharedChecks } from '@/utils/compare/sharedChecks';
import { madeUpReport, type MadeUpFigure } from './reports';

describe('checks of several reports', () => {
  it('are said once for all reports they hold for, what wants attention first', () => {
    const noCause = { id: 'R13', status: 'not-seen', summary: '原因未见。' } as const;
    const rate = { id: 'R21', status: 'attention', summary: '比率与件数不符。' } as const;
    const comparison = compareReports([
      madeUpReport({ year: 2021, checks: [noCause] }),
      madeUpReport({ year: 2022, checks: [noCause, rate] }),
      madeUpReport({ year: 2023, checks: [{ ...noCause, summary: '一项原因未见。' }] }),
    ]);
    const shared = sharedChecks(comparison);
    expect(shared.map(({ id, where }) => [id, where.map(({ column }) => column)])).toEqual([
      ['R21', [1]],
      ['R13', [0, 1]],
      ['R13', [2]],
    ]);
  });
});

it('a statutory content that is not seen is told once, by the check of all of them', () => {
  const contents = { id: 'R10', status: 'not-seen', summary: '未见第一责任人履职。' } as const;
  const duty = { id: 'R11', status: 'not-seen', summary: '未见履行职责的内容。' } as const;
  const comparison = compareReports([
    madeUpReport({ year: 2021, checks: [contents, duty] }),
    madeUpReport({ year: 2022, checks: [duty] }),
    madeUpReport({ year: 2023, checks: [contents, { ...duty, status: 'attention' }] }),
  ]);
  expect(
    sharedChecks(comparison).map(({ id, where }) => [id, where.map(({ column }) => column)]),
  ).toEqual([
    ['R11', [2]],
    ['R10', [0, 2]],
    ['R11', [1]],
  ]);
});

describe('flagged changes', () => {
  const named = (metric: string, text: string, value: number): MadeUpFigure => ({
    text,
    value,
    metric,
    metricName: metric,
  });

  it('of one pair of sentences stand together, others apart', () => {
    const reports = [2022, 2023].map((year, i) => {
      const [a, b, c] = [
        [40, 90],
        [30, 70],
        [20, 50],
      ].map(([before, after]) => (i === 0 ? before : after));
      return madeUpReport({
        year,
        lines: [
          ['measures', `受理${a}件，办结${b}件。`],
          ['measures', `调解${c}件。`],
        ],
        figures: [
          named('受理', `${a}件`, a ?? 0),
          named('办结', `${b}件`, b ?? 0),
          named('调解', `${c}件`, c ?? 0),
        ],
      });
    });
    const moves = flaggedMoves(compareReports(reports));
    expect(moves.map(({ rows, from, to }) => [rows.map(({ name }) => name), from, to])).toEqual([
      [['受理', '办结'], 0, 1],
      [['调解'], 0, 1],
    ]);
  });

  it('are none where nothing is flagged', () => {
    expect(flaggedMoves(compareReports([madeUpReport({}), madeUpReport({ year: 2022 })]))).toEqual(
      [],
    );
  });
});
