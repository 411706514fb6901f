import { describe, expect, test } from 'vitest';
import { foundRows, rankRows, titledRows } from '@/components/library/search/foundRows';
import { rowFor } from './rows';

const rows = [
  rowFor({ key: 'a', place: '甲县', year: 2021 }),
  rowFor({ key: 'b', place: '甲县', year: 2022, title: '甲縣司法局２０２２年法治 政府建设报告' }),
  rowFor({ key: 'c', place: '乙市', year: 2022 }),
  rowFor({ key: 'd', place: '', year: null }),
];
const keys = (some: typeof rows) => some.map(({ key }) => key).join('');
const found = (entries: Record<string, [title: number, text: number]>) =>
  new Map(Object.entries(entries).map(([key, [title, text]]) => [key, { key, title, text }]));

test.each([
  ['甲县 2022', 'b'],
  ['司法局', 'b'],
  ['法治政府', 'abcd'],
  ['甲县2021', 'a'],
  ['丙', ''],
  ['(.*', ''],
])('titles are found by the words %s, whatever their typography', (words, expected) => {
  expect(keys(titledRows(rows, words))).toBe(expected);
});

describe('the rows in which a query was found', () => {
  test('are those of the answer, in the order of the table', () => {
    expect(keys(foundRows(rows, '复议', found({ c: [0, 2], a: [0, 1], gone: [0, 3] })))).toBe('ac');
  });

  test('are those titled so until there is an answer, and all when nothing is sought', () => {
    expect(keys(foundRows(rows, '司法局', null))).toBe('b');
    expect(keys(foundRows(rows, ' ', null))).toBe('abcd');
  });

  test('stand by title, number of hits and year', () => {
    const hits = found({ a: [0, 7], b: [0, 2], c: [1, 0], d: [0, 2] });
    expect(keys(rankRows(rows, hits))).toBe('cabd');
  });
});
