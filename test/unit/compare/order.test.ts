import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { reportsIn } from '@/utils/compare/columns';
import { columnLabels } from '@/utils/compare/labels';
import { chinese } from '../export/words';
import { madeUpReport, type MadeUpReport } from './reports';

function labelsOf(...reports: MadeUpReport[]) {
  const comparison = compareReports(reports.map(madeUpReport));
  return { kind: comparison.kind, labels: columnLabels(comparison, chinese.t) };
}

describe('order and names of the columns', () => {
  it('follows one place over the years, unknown years last', () => {
    expect(labelsOf({ year: 2023 }, { year: null }, { year: 2021 }, { year: 2022 })).toEqual({
      kind: 'years',
      labels: ['2021', '2022', '2023', '年度不明'],
    });
  });

  it('sets places of one year side by side', () => {
    expect(labelsOf({ place: '丙县' }, { place: '甲县' }, { place: '乙县' })).toEqual({
      kind: 'places',
      labels: ['丙县', '甲县', '乙县'].sort(new Intl.Collator('zh-CN').compare),
    });
  });

  it('keeps the years of a place together when places and years are mixed', () => {
    const { kind, labels } = labelsOf(
      { place: '甲县', year: 2022 },
      { place: '乙县', year: 2023 },
      { place: '甲县', year: 2021 },
    );
    expect(kind).toBe('mixed');
    expect(labels.indexOf('甲县 2022') - labels.indexOf('甲县 2021')).toBe(1);
    expect(labels).toHaveLength(3);
  });

  it('tells a department from the government of its place', () => {
    const bureau = { level: '部门', org: '临江区司法局' } as const;
    expect(labelsOf({ year: 2023 }, { year: 2023, meta: bureau })).toMatchObject({
      kind: 'places',
      labels: expect.arrayContaining(['临江区', '临江区司法局']) as string[],
    });
  });

  it('knows a place that one page names without its city, unless two places end so', () => {
    const [short, full, other] = ['朝阳区', '北京市朝阳区', '长春市朝阳区'];
    expect(labelsOf({ place: short, year: 2022 }, { place: full, year: 2023 })).toEqual({
      kind: 'years',
      labels: ['2022', '2023'],
    });
    expect(labelsOf({ place: short }, { place: full }, { place: other }).kind).toBe('places');
  });

  it('numbers the versions of one report', () => {
    const lines: MadeUpReport['lines'] = [['measures', '受理60件。']];
    expect(labelsOf({ lines }, { url: 'http://b/1' }, { year: 2022 }).labels).toEqual([
      '2022',
      '2023（1）',
      '2023（2）',
    ]);
  });
});

describe('copies and missing years', () => {
  const lines: MadeUpReport['lines'] = [['measures', '全年受理行政复议 60 件。']];
  const compared = (...reports: MadeUpReport[]) => compareReports(reports.map(madeUpReport));

  it('takes two copies for one report, whatever their typography', () => {
    const other: MadeUpReport['lines'] = [['measures', '全年受理行政复议６０件。']];
    const { columns, versions, kind } = compared(
      { lines, url: 'http://b' },
      { lines: other, url: 'http://a' },
    );
    expect({ kind, versions }).toEqual({ kind: 'years', versions: [] });
    expect(columns.map((column) => reportsIn(column).map(({ url }) => url))).toEqual([
      ['http://a', 'http://b'],
    ]);
  });

  it('keeps apart the same text of two years or places, and two texts that could not be read', () => {
    const apart = compared({ lines }, { lines, year: 2022 }, { lines, place: '丙县' });
    expect(apart.columns).toHaveLength(3);
    expect(compared({ url: 'http://a' }, { url: 'http://b' }).columns).toHaveLength(2);
  });

  it('names the sentences in which two versions differ', () => {
    const revised: MadeUpReport['lines'] = [['measures', '全年受理行政复议61件。']];
    const { versions } = compared(
      { lines, meta: { publishedOn: '2024-03-01' } },
      { lines: revised, meta: { publishedOn: '2024-05-01' } },
    );
    expect(versions).toEqual([
      {
        from: 0,
        to: 1,
        changes: [{ before: '全年受理行政复议 60 件。', after: '全年受理行政复议61件。' }],
      },
    ]);
    expect(compared({ lines, year: null }, { lines: revised, year: null }).versions).toEqual([]);
  });

  it('names the years between that were not chosen, place by place', () => {
    const { missingYears } = compareReports(
      [
        { place: '甲县', year: 2019 },
        { place: '甲县', year: 2022 },
        { place: '乙县', year: 2020 },
        { place: '乙县', year: 2021 },
        { place: '丙县', year: null },
      ].map(madeUpReport),
    );
    expect(missingYears).toEqual([{ subject: '甲县', years: [2020, 2021] }]);
  });
});
