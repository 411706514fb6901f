import { describe, expect, test } from 'vitest';
import { earlierFigures } from '@/utils/compare/earlierFigures';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportMeta } from '@/utils/report/types';

const META: ReportMeta = {
  title: '云溪市2023年法治政府建设年度报告',
  place: '云溪市',
  org: '云溪市人民政府',
  level: '市',
  year: 2023,
  period: 'year',
  publishedOn: null,
  dateSource: null,
  source: '',
  docNumber: null,
};

/** A report of one sentence, read as any other. */
function reportOf(sentence: string, meta: Partial<ReportMeta> = {}) {
  const { text, quantities } = analyzeReport(textSource(`一、主要举措\n${sentence}\n`, ''));
  return { meta: { ...META, ...meta }, text, quantities };
}

const CASES = '全年受理行政复议案件52件。';
const own = reportOf(CASES);
/** What is found for the only followed figure of a report: year and value, the latest year first. */
const valuesOf = (found: ReturnType<typeof earlierFigures>) =>
  Object.values(found).map((figures) =>
    figures.map(({ year, quantity }) => [year, quantity.value]),
  );

test('the figure at hand is one that can be followed', () => {
  expect(own.quantities.map(({ metric, value }) => [metric !== 'other', value])).toEqual([
    [true, 52],
  ]);
});

describe('earlier reports of the same subject', () => {
  test('give their values, the latest year first, and the change since', () => {
    const found = earlierFigures(own, [
      reportOf(CASES.replace('52', '40'), { year: 2021 }),
      reportOf(CASES.replace('52', '65'), { year: 2022 }),
    ]);
    const [figures] = Object.values(found);
    expect(valuesOf(found)).toEqual([
      [
        [2022, 65],
        [2021, 40],
      ],
    ]);
    expect(figures?.[0]?.change).toMatchObject({ difference: -13, rate: -0.2, years: 1 });
    expect(figures?.[1]?.change).toMatchObject({ difference: 12, years: 2 });
    expect(Object.keys(found)).toEqual([String(own.quantities[0]?.start)]);
  });

  test('also when one of them names the city above the place', () => {
    const fuller = reportOf(CASES.replace('52', '65'), { year: 2022, place: '江东省云溪市' });
    expect(valuesOf(earlierFigures(own, [fuller]))).toEqual([[[2022, 65]]]);
  });

  test.each<[string, string, Partial<ReportMeta>]>([
    ['of a later year', CASES, { year: 2024 }],
    ['of the same year', CASES, { year: 2023 }],
    ['of half a year', CASES, { year: 2022, period: 'half-year' }],
    ['of an unknown year', CASES, { year: null }],
    ['of another place', CASES, { year: 2022, place: '临江市' }],
    ['with another unit', '全年受理行政复议案件52人次。', { year: 2022 }],
    ['with another scope', '五年来累计受理行政复议案件520件。', { year: 2022 }],
    ['with another indicator', '全年组织执法培训4期。', { year: 2022 }],
  ])('a report %s gives none', (_name, sentence, meta) => {
    expect(earlierFigures(own, [reportOf(sentence, meta)])).toEqual({});
  });

  test('a part of the whole is not compared with last year’s whole', () => {
    const parted = reportOf('全年受理行政复议案件52件。其中受理行政复议案件20件。');
    const found = earlierFigures(parted, [reportOf(CASES.replace('52', '65'), { year: 2022 })]);
    const whole = parted.quantities.find(({ value }) => value === 52);
    expect(Object.keys(found)).toEqual([String(whole?.start)]);
  });
});

test('a report that is none of a year gets none', () => {
  const other = reportOf(CASES, { year: 2022 });
  expect(earlierFigures({ ...own, meta: { ...META, period: 'half-year' } }, [other])).toEqual({});
  expect(earlierFigures({ ...own, meta: { ...META, year: null } }, [other])).toEqual({});
});
