import { describe, expect, it, test } from 'vitest';
import { daysAfterDeadline } from '@/utils/report/checks/publication';
import { examine, META, report } from './support';

describe('R01 published in time', () => {
  test.each([
    ['2024-01-16', 'ok', '公开日期2024-01-16，在次年4月1日之前。'],
    ['2024-03-31', 'ok', '公开日期2024-03-31，在次年4月1日之前。'],
    ['2024-04-01', 'attention', '公开日期2024-04-01，正值4月1日，是否按时取决于对“之前”的理解。'],
    ['2024-04-02', 'attention', '公开日期2024-04-02，逾期2天，建议核对。'],
    ['2025-02-14', 'attention', '公开日期2025-02-14，逾期320天，建议核对。'],
  ])('%s is %s', (publishedOn, status, summary) => {
    expect(examine('R01', report(), { publishedOn })).toMatchObject({ status, summary });
  });

  it.each([
    [{ publishedOn: null, dateSource: null }, '公开日期不明'],
    [{ dateSource: 'signature' }, '公开日期不明'],
    [{ year: null }, '公开日期不明'],
    [{ period: 'half-year' }, '不是一个年度的报告'],
    [{ period: 'multi-year' }, '不是一个年度的报告'],
  ] as const)('%j is unknown', (meta, summary) => {
    const found = examine('R01', report(), meta);
    expect(found.status).toBe('unknown');
    expect(found.summary).toContain(summary);
  });

  it('says when the date was only read from the address', () => {
    expect(examine('R01', report(), { dateSource: 'url' }).summary).toContain('（由网址推定）');
  });

  test.each([
    ['2024-03-31', 0],
    ['2024-02-29', -31],
    ['2024年3月', null],
  ])('%s is %s days after 31 March', (publishedOn, days) => {
    expect(daysAfterDeadline({ ...META, publishedOn })).toBe(days);
  });
});

describe('R02 order of dates', () => {
  test.each([
    ['2024-03-12', 'ok'],
    ['2024-02-20', 'attention'], // signed on 1 March
    ['2023-12-16', 'attention'], // the year is not over
  ])('published on %s: %s', (publishedOn, status) => {
    expect(examine('R02', report(), { publishedOn }).status).toBe(status);
  });

  it('says that the figures may not cover the year', () => {
    const unsigned = report().split('\n').slice(0, -1).join('\n');
    expect(examine('R02', unsigned, { publishedOn: '2023-12-16' }).summary).toBe(
      '公开日期2023-12-16在2023年之内，年度数据可能未满全年。',
    );
  });
});

describe('R03 dates agree', () => {
  test.each([
    ['2024-03-12', 'ok', '公开日期2024-03-12与落款日期2024-03-01相差11天。'],
    ['2024-04-30', 'ok', '公开日期2024-04-30与落款日期2024-03-01相差60天。'],
    ['2024-05-01', 'attention', '公开日期2024-05-01与落款日期2024-03-01相差61天，建议核对。'],
  ])('%s: %s', (publishedOn, status, summary) => {
    expect(examine('R03', report(), { publishedOn })).toMatchObject({ status, summary });
  });

  it('is unknown with one date only', () => {
    expect(examine('R03', report(), { dateSource: 'signature' }).status).toBe('unknown');
  });
});
