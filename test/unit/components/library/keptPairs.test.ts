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
