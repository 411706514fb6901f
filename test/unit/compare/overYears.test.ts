import { describe, expect, it, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { madeUpReport, type MadeUpReport } from './reports';

const compared = (...reports: MadeUpReport[]) => compareReports(reports.map(madeUpReport));

describe('an indicator in another unit or for another period', () => {
  const report = (year: number, ...figures: [string, number, string, 'year' | 'part-year'][]) =>
    ({
      year,
      lines: [['measures', `检查${figures.map(([text]) => text).join('，')}。`]],
      figures: figures.map(([text, value, unit, scope]) => ({ text, value, unit, scope })),
    }) satisfies MadeUpReport;
  const switchesOf = (...reports: MadeUpReport[]) =>
    compared(...reports).switches.map(
      ({ differs, from, to, before, after }) =>
        `${differs} ${from}→${to}: ${before.quantity.text} → ${after.quantity.text}`,
    );

  test.each<[string, MadeUpReport[], string[]]>([
    [
      'unit',
      [report(2022, ['40户次', 40, '户次', 'year']), report(2023, ['90家', 90, '家', 'year'])],
      ['unit 0→1: 40户次 → 90家'],
    ],
    [
      'period',
      [
        report(2022, ['40家', 40, '家', 'year']),
        report(2023, ['上半年20家', 20, '家', 'part-year']),
      ],
      ['scope 0→1: 40家 → 上半年20家'],
    ],
    [
      'both, and back',
      [
        report(2022, ['40户次', 40, '户次', 'year']),
        report(2023, ['上半年20家', 20, '家', 'part-year']),
        report(2024, ['90户次', 90, '户次', 'year']),
      ],
      ['both 0→1: 40户次 → 上半年20家', 'both 1→2: 上半年20家 → 90户次'],
    ],
    [
      'nothing, when the old unit is still there',
      [
        report(2022, ['40家', 40, '家', 'year']),
        report(2023, ['50家', 50, '家', 'year'], ['90户次', 90, '户次', 'year']),
      ],
      [],
    ],
    [
      'nothing, over a year that is missing',
      [report(2021, ['40户次', 40, '户次', 'year']), report(2023, ['90家', 90, '家', 'year'])],
      [],
    ],
  ])('%s', (_, reports, expected) => {
    expect(switchesOf(...reports)).toEqual(expected);
  });
});

describe('wording that several subjects share', () => {
  const template = (place: string) =>
    `按照有关规定，现将${place}法治政府建设情况报告如下，各项工作取得新成绩。`;
  const report = (place: string, own: string, year = 2023): MadeUpReport => ({
    place,
    year,
    lines: [
      ['opening', '# 开头部分的标题各单位都是这样写的没有例外'],
      ['opening', template(place)],
      ['measures', own],
    ],
  });
  const boats = '为渔民送法上船三十次，足迹遍及所有渡口、码头和水产市场。';

  it('is found whatever their names, with its share of each', () => {
    const alone: MadeUpReport = { place: '丙县', lines: [['measures', boats]] };
    const { uniform, columns } = compared(
      report('甲县', boats),
      report('乙县', '另行说明。'),
      alone,
    );
    const shown = uniform.passages.map(({ places }) =>
      places.map(({ column, span }) => {
        const { report: each, subject } = columns[column] ?? {};
        return `${subject ?? ''}: ${each?.analysis.text.slice(span.start, span.start + 6) ?? ''}`;
      }),
    );
    expect(shown.map((places) => places.sort().join('，')).sort()).toEqual([
      '丙县: 为渔民送法上，甲县: 为渔民送法上',
      '乙县: 按照有关规定，甲县: 按照有关规定',
    ]);
    const shares = new Map(columns.map(({ subject }, nth) => [subject, uniform.shares[nth]]));
    const length = template('甲县').length;
    expect(shares).toEqual(
      new Map([
        ['甲县', 1],
        ['乙县', length / (length + 5)],
        ['丙县', 1],
      ]),
    );
  });

  it('is none between the years of one subject', () => {
    const { uniform } = compared(report('甲县', boats, 2022), report('甲县', boats));
    expect(uniform).toEqual({ passages: [], shares: [0, 0] });
  });
});

test('two versions of a year are both followed from the year before, the later one into the next', () => {
  const line = (words: string): MadeUpReport['lines'] => [['measures', words]];
  const { followUps } = compared(
    { year: 2021, lines: line('办结案件3件。') },
    { year: 2022, lines: line('办结案件4件。'), meta: { publishedOn: '2023-03-01' } },
    { year: 2022, lines: line('办结案件5件。'), meta: { publishedOn: '2023-06-01' } },
    { year: 2023, lines: line('办结案件6件。') },
  );
  expect(followUps.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0, 2],
    [2, 3],
  ]);
});
