import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { headingName, pathName } from '@/utils/export/headings';
import { comparisonTitle, fileName, reportTitle } from '@/utils/export/titles';
import { madeUpReport, type MadeUpReport } from '../compare/reports';
import { chinese } from './words';

const titleOf = (...reports: MadeUpReport[]) =>
  comparisonTitle(compareReports(reports.map(madeUpReport)), chinese.t);

describe('title of a comparison', () => {
  it('names the place and its years', () => {
    expect(titleOf({ place: '云溪市', year: 2024 }, { place: '云溪市', year: 2021 })).toBe(
      '云溪市法治政府建设年度报告比对（2021—2024）',
    );
    expect(titleOf({ year: null }, { year: null })).toBe(
      '临江区法治政府建设年度报告比对（年度不明）',
    );
  });

  it('names a few places, counts many', () => {
    expect(titleOf({ place: '甲县' }, { place: '乙县' })).toMatch(
      /^法治政府建设年度报告比对：(甲县、乙县|乙县、甲县)（2023）$/,
    );
    expect(titleOf({ place: '甲' }, { place: '乙' }, { place: '丙' }, { place: '丁' })).toBe(
      '法治政府建设年度报告比对：4 份报告（2023）',
    );
    expect(titleOf({ place: '甲', year: 2020 }, { place: '乙' })).toBe(
      '法治政府建设年度报告比对：2 份报告（2020—2023）',
    );
  });
});

describe('file names', () => {
  it.each([
    ['云溪市法治政府建设年度报告比对(2021—2024)', '云溪市法治政府建设年度报告比对(2021—2024)'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['..\u0000.. 名\u202Etxt.exe\n', '名 txt.exe'],
    ['???', 'notes'],
    ['长'.repeat(300), '长'.repeat(70)],
  ])('%j', (title, expected) => {
    expect(fileName(title, '2026-03-12', 'docx')).toBe(`${expected}-2026-03-12.docx`);
  });
});

describe('the title line of a template', () => {
  const comparison = compareReports([
    madeUpReport({ place: '甲县$&', year: 2022 }),
    madeUpReport({ place: '甲县$&', year: 2023 }),
  ]);

  it.each([
    ['〔对象〕的问题(〔年份〕)', '甲县$&的问题(2022—2023)'],
    ['委员会审读意见', '委员会审读意见'],
    [' \n ', '甲县$&法治政府建设年度报告比对（2022—2023）'],
  ])('%j', (line, expected) => {
    expect(comparisonTitle(comparison, chinese.t, line)).toBe(expected);
  });

  it('counts the reports of many places', () => {
    const many = ['甲', '乙', '丙', '丁'].map((place) => madeUpReport({ place: `${place}县` }));
    expect(comparisonTitle(compareReports(many), chinese.t, '〔对象〕')).toBe('4 份');
  });

  it('names the subject and the year of a single report', () => {
    const report = madeUpReport({ place: '甲县', year: 2023 });
    expect(reportTitle(report, chinese.t, '〔对象〕〔年份〕')).toBe('甲县2023');
  });
});

describe('names of headings', () => {
  it.each([
    ['一、主要举措', '一'],
    ['（三）加强监督', '（三）'],
    ['(12) 其他', '(12)'],
    ['2.深化改革', '2'],
    ['一是完善机制', '一是'],
    ['第三部分 下一步', '第三部分'],
    ['主要举措和成效', '主要举措和成效'],
    ['存在的主要问题和不足及其原因分析', '存在的主要问题和不足及其…'],
    ['一体推进法治政府建设', '一体推进法治政府建设'],
  ])('%s is %s', (heading, expected) => {
    expect(headingName(heading)).toBe(expected);
  });

  it('make the way to a passage', () => {
    expect(pathName(['二、主要举措', '（三）矛盾纠纷', '2.人民调解'])).toBe('二（三）2');
    expect(pathName(['主要举措', '（三）矛盾纠纷'])).toBe('主要举措（三）');
    expect(pathName([])).toBe('');
  });
});
