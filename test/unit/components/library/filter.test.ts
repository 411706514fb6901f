import { describe, expect, it } from 'vitest';
import {
  facetValues,
  filterRows,
  isFiltering,
  noFilter,
  toggle,
} from '@/components/library/filter';
import { rowFor } from './rows';

const rows = [
  rowFor({ key: 'a', place: '甲县', year: 2021, kinds: ['question'], tags: ['复议', '数据'] }),
  rowFor({ key: 'b', place: '甲县', year: 2022, level: '部门' }),
  rowFor({ key: 'c', place: '乙市', year: 2022, level: '市', kinds: ['remark'], tags: ['数据'] }),
  rowFor({ key: 'd', place: '', year: null }),
];
const keys = (filter: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, filter)
    .map(({ key }) => key)
    .join('');

describe('filter', () => {
  it('shows everything until something is chosen', () => {
    expect(keys(noFilter)).toBe('abcd');
    expect(isFiltering(noFilter)).toBe(false);
  });

  it('takes the values of a facet as alternatives and the facets together', () => {
    const places = toggle(toggle(noFilter, 'place', '甲县'), 'place', '乙市');
    expect(keys(places)).toBe('abc');
    expect(keys(toggle(places, 'year', '2022'))).toBe('bc');
    expect(keys(toggle(toggle(places, 'year', '2022'), 'level', '部门'))).toBe('b');
    expect(isFiltering(places)).toBe(true);
  });

  it('finds a place with all that lie in it, and lists them as a tree', () => {
    const places = ['云溪市', '云溪市临江区', '云溪市', '平川市石桥县', '省司法厅'];
    const tree = places.map((place, nth) => rowFor({ key: String(nth), place }));
    expect(facetValues(tree, 'place')).toEqual([
      { value: '云溪市', count: 3 },
      { value: '云溪市临江区', count: 1 },
      { value: '平川市', count: 1 },
      { value: '平川市石桥县', count: 1 },
      { value: '省司法厅', count: 1 },
    ]);
    expect(filterRows(tree, toggle(noFilter, 'place', '云溪市'))).toHaveLength(3);
    expect(filterRows(tree, toggle(noFilter, 'place', '云溪市临江区'))).toHaveLength(1);
  });

  it('finds reports with something to ask or verify', () => {
    const some = [rowFor({ key: 'e', isOpen: true }), ...rows];
    expect(filterRows(some, toggle(noFilter, 'open', 'open')).map(({ key }) => key)).toEqual(['e']);
  });

  it('finds reports by the kind and the tags of their annotations', () => {
    expect(keys(toggle(noFilter, 'kind', 'remark'))).toBe('c');
    expect(keys(toggle(noFilter, 'tag', '数据'))).toBe('ac');
  });

  it('unticks what was ticked', () => {
    expect(toggle(toggle(noFilter, 'year', '2022'), 'year', '2022')).toEqual(noFilter);
  });

  it('offers the values there are, with their number', () => {
    expect(facetValues(rows, 'place')).toEqual([
      { value: '甲县', count: 2 },
      { value: '乙市', count: 1 },
    ]);
    expect(facetValues(rows, 'year').map(({ value }) => value)).toEqual(['2022', '2021']);
    expect(facetValues(rows, 'tag')[0]).toEqual({ value: '数据', count: 2 });
  });
});
