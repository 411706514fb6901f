import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { changeBetween, type ChosenFigure } from '@/utils/compare/change';
import { chooseFigure } from '@/utils/compare/figures';
import type { Quantity } from '@/utils/report/types';
import { madeUpReport, type MadeUpFigure } from './reports';

/** One report whose only sentence is `line`. */
function report(year: number, line: string, ...figures: MadeUpFigure[]) {
  return madeUpReport({ year, lines: [['measures', line]], figures });
}

const rowsOf = (...reports: ReturnType<typeof report>[]) => compareReports(reports).indicators;

describe('indicator rows', () => {
  it('aligns the same indicator and counts the change from year to year', () => {
    const [row] = rowsOf(
      report(2024, '受理行政复议97件。', { text: '97件', value: 97 }),
      report(2022, '受理行政复议52件。', { text: '52件', value: 52 }),
      report(2023, '受理行政复议约60件。', { text: '约60件', value: 60, approx: true }),
    );
    expect(row?.cells.map((cell) => cell?.quantity.value)).toEqual([52, 60, 97]);
    expect(row?.changes).toMatchObject([
      null,
      { from: 0, years: 1, difference: 8, approx: true, flags: [] },
      { from: 1, difference: 37, measure: 'amount', approx: true, flags: ['large-change'] },
    ]);
    expect(row?.changes[2]?.rate).toBeCloseTo(0.6167, 4);
  });

  it.each([
    ['unit', { unit: '件' }, { unit: '人次' }],
    ['scope', { scope: 'year' }, { scope: 'cumulative' }],
    ['part of the year', { scope: 'year' }, { scope: 'part-year' }],
    ['target', { scope: 'year' }, { scope: 'target' }],
  ] as const)('keeps a different %s in a row of its own', (_, before, after) => {
    const rows = rowsOf(
      report(2022, '调解52起。', { text: '52', value: 52, ...before }),
      report(2023, '调解97起。', { text: '97', value: 97, ...after }),
    );
    expect(rows).toHaveLength(2);
    expect(rows.flatMap((row) => row.changes)).toEqual([null, null, null, null]);
  });

  it('does not subtract figures that are no annual ones, even of the same scope', () => {
    const rows = rowsOf(
      report(2022, '五年来累计52件。', { text: '52件', value: 52, scope: 'cumulative' }),
      report(2023, '五年来累计97件。', { text: '97件', value: 97, scope: 'cumulative' }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.changes).toEqual([null, null]);
  });

  it('leaves figures without a catalog id out and puts shared rows first', () => {
    const rows = rowsOf(
      report(
        2022,
        '检查7次，培训9场，受理52件。',
        { text: '7次', value: 7, metric: 'other' },
        { text: '9场', value: 9, unit: '场', metric: 'training', metricName: '培训场次' },
        { text: '52件', value: 52 },
      ),
      report(
        2023,
        '检查8次，受理60件。',
        { text: '8次', value: 8, metric: 'other' },
        { text: '60件', value: 60 },
      ),
    );
    expect(rows.map((row) => row.metric)).toEqual(['reconsideration-accepted', 'training']);
    expect(rows[1]?.cells[1]).toBeNull();
  });

  it('compares over a gap of years without a flag, and not between places', () => {
    const [gap] = rowsOf(
      report(2020, '受理10件。', { text: '10件', value: 10 }),
      report(2023, '受理90件。', { text: '90件', value: 90 }),
    );
    expect(gap?.changes[1]).toMatchObject({ years: 3, difference: 80, flags: [] });
    const places = compareReports(
      ['甲县', '乙县'].map((place) =>
        madeUpReport({
          place,
          lines: [['measures', '受理90件。']],
          figures: [{ text: '90件', value: 90 }],
        }),
      ),
    );
    expect(places.indicators[0]?.changes).toEqual([null, null]);
  });

  it('says nothing of a change when the year before has no such figure', () => {
    const [row] = rowsOf(
      report(2021, '受理10件。', { text: '10件', value: 10 }),
      report(2022, '工作有序。'),
      report(2023, '受理90件。', { text: '90件', value: 90 }),
    );
    expect(row?.changes).toEqual([null, null, null]);
  });

  it('has no rows for reports without a common or any indicator', () => {
    expect(rowsOf(report(2022, '工作有序。'), report(2023, '工作有序。'))).toEqual([]);
  });

  it('gives the sentence of the figure', () => {
    const one = report(2023, '全年受理行政复议60件，办结58件。', { text: '60件', value: 60 });
    const cell = compareReports([one]).indicators[0]?.cells[0];
    const { start, end } = cell?.sentence ?? { start: 0, end: 0 };
    expect(one.analysis.text.slice(start, end)).toBe('全年受理行政复议60件，办结58件。');
  });
});

describe('which figure stands for an indicator', () => {
  function choose(text: string, ...written: string[]) {
    const figures = written.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      value: parseInt(words, 10),
    })) as [Quantity, ...Quantity[]];
    const { quantity, choice } = chooseFigure(text, figures);
    return [quantity.value, choice];
  }

  it.each([
    ['受理案件60件。另受理60件。', ['60件', '60件'], [60, 'only']],
    ['市本级受理20件，县区受理40件，共受理60件。', ['20件', '40件', '60件'], [60, 'total']],
    ['市本级受理20件，各地共計受理60件。', ['20件', '60件'], [60, 'total']],
    ['提供公共法律服务20件，其中共性问题8件，全年60件。', ['20件', '8件', '60件'], [60, 'total']],
    ['受理案件60件，其中城管12件。', ['60件', '12件'], [60, 'first']],
    ['其中城管12件，受理案件60件。', ['12件', '60件'], [60, 'first']],
    ['分别为12件、其中30件。', ['12件', '30件'], [12, 'first']],
    ['中共党员20名，群众40名。', ['20名', '40名'], [20, 'first']],
  ])('%s', (text, written, expected) => {
    expect(choose(text, ...written)).toEqual(expected);
  });
});

describe('change of a figure', () => {
  const quantity = (value: number, unit: string): Quantity => ({
    start: 0,
    end: 0,
    text: `${value}${unit}`,
    value,
    unit,
    approx: false,
    qualifier: '',
    metric: 'm',
    metricName: '',
    scope: 'year',
  });
  const figure = (value: number, unit = '件', others: number[] = []): ChosenFigure => ({
    text: '受理行政复议案件',
    quantity: quantity(value, unit),
    choice: others.length > 0 ? 'first' : 'only',
    candidates: [value, ...others].map((each) => quantity(each, unit)),
  });

  it.each([
    // before, after, unit, years → difference, flags
    [20, 30, '件', 1, 10, ['large-change']],
    [20, 29, '件', 1, 9, []],
    [6, 15, '件', 1, 9, []],
    [100, 149, '件', 1, 49, []],
    [60, 30, '件', 1, -30, ['large-change']],
    [0, 10, '件', 1, 10, ['large-change']],
    [0, 9, '件', 1, 9, []],
    [235, 235, '件', 1, 0, ['same-figure']],
    [235, 235, '件', 2, 0, []],
    [99, 99, '件', 1, 0, []],
    [100, 100, '%', 1, 0, []],
    [92.3, 92.3, '%', 1, 0, ['same-figure']],
    [0.35, 0.35, '%', 1, 0, []],
    [90, 92.3, '%', 1, 2.3, []],
    [20, 97, '件', 3, 77, []],
  ])('%d → %d %s over %d year(s)', (before, after, unit, years, difference, flags) => {
    const change = changeBetween(figure(before, unit), figure(after, unit), 0, years);
    expect(change).toMatchObject({ difference, flags });
    expect(change?.measure).toBe(unit === '%' ? 'points' : 'amount');
  });

  it('flags no fall that may be a part taken for the whole', () => {
    expect(changeBetween(figure(38), figure(17, '件', [43]), 0, 1)?.flags).toEqual([]);
    expect(changeBetween(figure(38), figure(17, '件', [12]), 0, 1)?.flags).toEqual([
      'large-change',
    ]);
    const total: ChosenFigure = { ...figure(97, '件', [40]), choice: 'total' };
    expect(changeBetween(figure(38), total, 0, 1)?.flags).toEqual(['large-change']);
  });

  it('undoes itself: there and back are opposite, and a rate gives the later figure again', () => {
    const value = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const there = changeBetween(figure(a), figure(b), 0, 1);
        const back = changeBetween(figure(b), figure(a), 0, 1);
        expect(there?.difference).toBe(b - a);
        expect((there?.difference ?? NaN) + (back?.difference ?? NaN)).toBe(0);
        expect(a * (1 + (there?.rate ?? NaN))).toBeCloseTo(b, 3);
      }),
    );
  });
});
