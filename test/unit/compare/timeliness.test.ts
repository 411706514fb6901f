import { describe, expect, it } from 'vitest';
import { timeliness } from '@/utils/compare/timeliness';

describe('timeliness (R01)', () => {
  it.each([
    ['2024-01-16', { status: 'on-time' }],
    ['2024-03-31', { status: 'on-time' }],
    ['2024-04-01', { status: 'borderline' }],
    ['2024-04-02', { status: 'late', days: 2 }],
    ['2024-04-09', { status: 'late', days: 9 }],
    ['2025-02-14', { status: 'late', days: 320 }],
    ['2023-12-16', { status: 'on-time' }],
  ])('a report on 2023 published on %s', (publishedOn, expected) => {
    expect(timeliness({ year: 2023, period: 'year', publishedOn })).toEqual(expected);
  });

  it.each([
    [{ year: 2023, period: 'year', publishedOn: null }, 'undated'],
    [{ year: null, period: 'unknown', publishedOn: '2024-03-01' }, 'undated'],
    [{ year: 2023, period: 'year', publishedOn: '2024年3月' }, 'undated'],
    [{ year: 2019, period: 'half-year', publishedOn: '2019-07-01' }, 'no-deadline'],
    [{ year: 2020, period: 'multi-year', publishedOn: '2021-07-01' }, 'no-deadline'],
  ] as const)('%j is %s', (meta, status) => {
    expect(timeliness(meta)).toEqual({ status });
  });
});
