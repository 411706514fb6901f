import { describe, expect, test } from 'vitest';
import { baseValue } from '@/components/panel/indicators/baseValue';
import { groupOfMetric } from '@/components/panel/indicators/catalogGroups';
import { groupIndicators, searchQuantities } from '@/components/panel/indicators/groupIndicators';
import type { Quantity } from '@/utils/report/types';
import { CATALOG } from '@/utils/report/catalog/catalog';

function quantity(part: Partial<Quantity>): Quantity {
  return {
    start: 0,
    end: 1,
    text: '1件',
    value: 1,
    unit: '件',
    approx: false,
    qualifier: '',
    metric: 'other',
    metricName: '',
    scope: 'year',
    ...part,
  };
}

describe('value in base units', () => {
  const cases: [string, number, string, string | null][] = [
    ['32件', 32, '件', null],
    ['1,648项', 1648, '项', null],
    ['1 648 项', 1648, '项', null],
    ['18.51%', 18.51, '%', null],
    ['近190名', 190, '名', null],
    ['4650余人次', 4650, '人次', null],
    ['30万户', 300_000, '户', '300,000 户'],
    ['1.3万份', 13_000, '份', '13,000 份'],
    ['789.3万元', 7_893_000, '元', '7,893,000 元'],
    ['九成', 90, '%', '90%'],
    ['五次', 5, '次', '5 次'],
    ['2.5', 2.5, '', null],
  ];
  test.each(cases)('%s', (text, value, unit, expected) => {
    expect(baseValue(quantity({ text, value, unit }))).toBe(expected);
  });
});

describe('groups', () => {
  const groups = new Map([
    ['meetings', 'A 组织领导与学法'],
    ['reviews', 'E 合法性审查'],
    ['sessions', 'A 组织领导与学法'],
  ]);

  test('follow the catalog, what no group names comes last, within a group the text decides', () => {
    const metrics = ['other', 'reviews', 'sessions', 'meetings'];
    const quantities = metrics.map((metric, at) => quantity({ metric, start: 10 * at }));
    const shape = groupIndicators([...quantities].reverse(), groups).map((group) => [
      group.name,
      group.quantities.map(({ metric }) => metric),
    ]);
    expect(shape).toEqual([
      ['组织领导与学法', ['sessions', 'meetings']],
      ['合法性审查', ['reviews']],
      [null, ['other']],
    ]);
  });

  test('without figures there are no groups', () => {
    expect(groupIndicators([], groups)).toEqual([]);
  });

  test('every indicator of the catalog has one', () => {
    expect(groupOfMetric.size).toBe(CATALOG.length);
    expect([...groupOfMetric.values()].filter((group) => !/^[A-Z] \S/.test(group))).toEqual([]);
  });
});

describe('search', () => {
  const quantities = [
    quantity({ metricName: '行政复议受理数', text: '97件' }),
    quantity({ metricName: '人民调解成功数', text: '1.3万件' }),
  ];
  const cases: [string, number][] = [
    ['', 2],
    ['  ', 2],
    ['复议', 1],
    ['复议 97', 1],
    ['调解 97', 0],
    ['万', 1],
    ['.*', 0],
  ];
  test.each(cases)('“%s” finds %d', (search, count) => {
    expect(searchQuantities(quantities, search)).toHaveLength(count);
  });
});
