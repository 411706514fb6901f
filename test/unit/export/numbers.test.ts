import { describe, expect, it } from 'vitest';
import type { IndicatorChange } from '@/utils/compare/types';
import {
  change,
  decimal,
  figureWithUnit,
  indicatorName,
  percent,
  shownUnit,
} from '@/utils/export/numbers';
import type { Quantity } from '@/utils/report/types';
import { chinese } from './words';

const quantity = (part: Partial<Quantity>): Quantity => ({
  start: 0,
  end: 0,
  text: '',
  value: 60,
  unit: '件',
  approx: false,
  qualifier: '',
  metric: 'm',
  metricName: 'm',
  scope: 'year',
  ...part,
});

const move = (part: Partial<IndicatorChange>): IndicatorChange => ({
  from: 0,
  years: 1,
  difference: 37,
  rate: 37 / 60,
  measure: 'amount',
  approx: false,
  flags: [],
  ...part,
});

describe('figures', () => {
  it.each<[Partial<Quantity>, string]>([
    [{}, '60件'],
    [{ value: 7893000, unit: '元' }, '7,893,000元'],
    [{ value: 18.51, unit: '%' }, '18.51%'],
    [{ approx: true, qualifier: '约' }, '约60件'],
    [{ approx: true, qualifier: '余' }, '60余件'],
    [{ approx: true, qualifier: '以上' }, '60以上件'],
    [{ approx: true }, '约60件'],
  ])('%j is %s', (part, expected) => {
    expect(figureWithUnit(quantity(part), { name: part.unit ?? '件', size: 1 }, chinese.t)).toBe(
      expected,
    );
  });

  it.each([
    ['元', [12_360_000, 98_500], '万元', 10_000],
    ['元', [12_360_000, 8_500], '元', 1],
    ['件', [12_360_000], '件', 1],
  ])('in %s of %j are shown in %s', (unit, values, name, size) => {
    const cells = values.map((value) => ({
      quantity: quantity({ value, unit }),
      choice: 'only' as const,
      candidates: [],
      sentence: { start: 0, end: 0 },
    }));
    expect(shownUnit({ unit, cells: [null, ...cells] })).toEqual({ name, size });
  });

  it('are written as readers are used to', () => {
    expect([decimal(1234567), decimal(0.1 + 0.2), percent(0.415), percent(0)]).toEqual([
      '1,234,567',
      '0.3',
      '42%',
      '0%',
    ]);
  });
});

it('names of indicators have their period in the brackets of the language', () => {
  const name = '人民调解成功数';
  expect(indicatorName({ name, scope: 'cumulative' }, chinese.t)).toBe('人民调解成功数（累计）');
  expect(indicatorName({ name, scope: 'year' }, chinese.t)).toBe(name);
});

describe('changes', () => {
  it.each([
    [{}, '+61.7%'],
    [{ difference: -30, rate: -0.5 }, '−50%'],
    [{ approx: true }, '约 +61.7%'],
    [{ difference: 7.7, rate: 0.083, measure: 'points' }, '+7.7 个百分点'],
    [{ difference: -1234, rate: null }, '−1,234'],
    [{ difference: 0, rate: 0, approx: true }, '持平'],
    [{ years: 3 }, '+61.7%（3 年间）'],
    [{ difference: 9182, rate: 74.926 }, '+7,493%'],
  ] as const)('%j is %s', (part, expected) => {
    expect(change(move(part), chinese.t)).toBe(expected);
  });
});
