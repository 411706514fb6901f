import { expect, test } from 'vitest';
import { keptPairs } from '@/components/library/table/keptPairs';
import { rowFor } from './rows';

test('each report is set against the year before of the same subject', () => {
  const rows = [
    rowFor({ key: 'a21', subject: '甲县', year: 2021 }),
    rowFor({ key: 'a22', subject: '甲县', year: 2022 }),
    rowFor({ key: 'a24', subject: '甲县', year: 2024 }),
    rowFor({ key: 'b22', subject: '乙市', year: 2022 }),
    rowFor({ key: 'none', subject: '甲县', year: null }),
    rowFor({ key: 'x22', subject: '', year: 2022 }),
    rowFor({ key: 'x23', subject: '', year: 2023 }),
  ];
  expect(keptPairs(rows).map(({ before, after }) => [before.key, after.key])).toEqual([
    ['a21', 'a22'],
  ]);
});

test('a half-year is neither followed nor set against a year', () => {
  const rows = [
    rowFor({ key: 'half', year: 2021, period: 'half-year' }),
    rowFor({ key: 'a22', year: 2022 }),
    rowFor({ key: 'half-22', year: 2022, period: 'half-year' }),
  ];
  expect(keptPairs(rows)).toEqual([]);
});

test('a place is the same with and without the city above it, as in a comparison', () => {
  const rows = [
    rowFor({ key: 'full', subject: '云溪市临江区', year: 2020 }),
    rowFor({ key: 'short', subject: '临江区', year: 2021 }),
    rowFor({ key: 'other', subject: '新临江区', year: 2020 }),
  ];
  expect(keptPairs(rows).map(({ before, after }) => [before.key, after.key])).toEqual([
    ['full', 'short'],
  ]);
});
