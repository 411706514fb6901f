import { describe, expect, it, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { columnLabels } from '@/utils/compare/labels';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { chinese } from '../export/words';
import { madeUpReport, type MadeUpReport } from './reports';

const cases = (year: number, value: number, report: MadeUpReport = {}): MadeUpReport => ({
  year,
  lines: [['measures', `全年行政诉讼案件${value}件。`]],
  figures: [{ text: `${value}件`, value }],
  ...report,
});
const half = (year: number, value: number, part = '上半年') =>
  cases(year, value, {
    meta: {
      period: 'half-year',
      title: `临江区${year}年${part}法治政府建设情况报告`,
      publishedOn: null,
    },
  });
const several = cases(2020, 90, {
  meta: { period: 'multi-year', title: '临江区2016-2020年法治政府建设情况报告' },
});

const compared = (...reports: MadeUpReport[]) => compareReports(reports.map(madeUpReport));
const labels = (...reports: MadeUpReport[]) => columnLabels(compared(...reports), chinese.t);

describe('a half-year report', () => {
  const comparison = compared(half(2019, 12), cases(2019, 30), cases(2020, 38));

  it('is no version of the report of its year', () => {
    expect(comparison.versions).toEqual([]);
    expect(comparisonNotes(comparison, chinese)).not.toContain('同一年度的两份正文');
  });

  it('is never the report of the year before', () => {
    expect(comparison.followUps.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
    expect(comparison.indicators[0]?.changes).toMatchObject([null, null, { from: 1 }]);
    const alone = compared(half(2019, 30), cases(2020, 38));
    expect(alone.followUps).toEqual([]);
    expect(alone.indicators[0]?.changes).toEqual([null, null]);
  });

  it('is not followed by one of the next year, nor by a year', () => {
    const { followUps, indicators } = compared(cases(2018, 10), half(2019, 12), half(2020, 14));
    expect(followUps).toEqual([]);
    expect(indicators[0]?.changes).toEqual([null, null, null]);
  });

  it('does not stand for its year', () => {
    expect(compared(cases(2018, 1), half(2019, 2), cases(2020, 3)).missingYears).toEqual([
      { subject: '临江区', years: [2019] },
    ]);
  });

  it('has versions of its own', () => {
    const { versions } = compared(half(2019, 12), half(2019, 13), half(2019, 14, '第三季度'));
    expect(versions.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
  });
});

test('a report on several years is followed by none and is no version of its last year', () => {
  const { versions, followUps, indicators } = compared(several, cases(2020, 30), cases(2021, 38));
  expect({ versions, followUps: followUps.length }).toEqual({ versions: [], followUps: 1 });
  expect(indicators[0]?.changes).toMatchObject([null, null, { from: 1, difference: 8 }]);
});

test('figures of a half-year do not decide which figure of a year is meant', () => {
  const two = (report: MadeUpReport): MadeUpReport => ({
    ...report,
    lines: [['measures', '法院受理涉区政府案件30件。镇街行政诉讼案件38件。']],
    figures: [
      { text: '30件', value: 30 },
      { text: '38件', value: 38 },
    ],
  });
  const half2019 = half(2019, 12);
  const alone = compared(two(cases(2020, 0)));
  const beside = compared(
    { ...half2019, lines: [['measures', '镇街行政诉讼案件12件。']] },
    two(cases(2020, 0)),
  );
  expect(beside.indicators[0]?.cells[1]).toEqual(alone.indicators[0]?.cells[0]);
});

test('heads name a period that is not the year', () => {
  expect(labels(cases(2020, 38), half(2019, 12), cases(2019, 30), several)).toEqual([
    '2019 上半年',
    '2019',
    '2020 多年',
    '2020',
  ]);
  const untold = cases(2019, 1, { meta: { period: 'half-year' } });
  expect(labels(untold, half(2019, 3, '1—9月'))).toEqual(['2019 1-9月', '2019 非全年']);
  expect(labels(half(2019, 1), cases(2019, 2, { place: '丙县' })).sort()).toEqual([
    '丙县',
    '临江区 上半年',
  ]);
});

describe('reports that do not say whom they are about', () => {
  const nameless = { meta: { place: '', org: '', title: '' } };
  const report = (year: number, value: number) =>
    cases(year, value, { ...nameless, url: `http://a.gov.cn/${year}/${value}` });

  it('are each about somebody else: nothing of them is followed', () => {
    const comparison = compared(report(2019, 30), report(2020, 38), report(2020, 39));
    expect(comparison).toMatchObject({
      kind: 'mixed',
      versions: [],
      followUps: [],
      missingYears: [],
    });
    expect(comparison.indicators[0]?.changes).toEqual([null, null, null]);
    expect(compared(report(2018, 1), report(2020, 2)).missingYears).toEqual([]);
    expect(compared(report(2020, 1), report(2020, 2)).kind).toBe('places');
  });

  it('are told apart by number', () => {
    expect(labels(report(2020, 1), report(2020, 2))).toEqual(['对象不明（1）', '对象不明（2）']);
  });

  it('have copies like all others', () => {
    const { kind, columns } = compared(report(2020, 1), {
      ...report(2020, 1),
      url: 'http://b.gov.cn/1',
    });
    expect({ kind, copies: columns.map(({ copies }) => copies.length) }).toEqual({
      kind: 'years',
      copies: [1],
    });
  });
});
