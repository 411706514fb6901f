import { describe, expect, it, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import type { SameSubjects } from '@/utils/compare/subject';
import { siteReport } from './align/siteReports';
import { madeUpReport, type MadeUpReport } from './reports';

const SAME: MadeUpReport['lines'] = [
  ['measures', '健全政府守信践诺机制，切实维护政府公信力，全年办理行政复议案件60件。'],
];
const OTHER: MadeUpReport['lines'] = [
  ['measures', '组织镇村干部旁听庭审，联合法院开展巡回审判，为渔民送法上船三十次。'],
];

function named(
  place: string,
  year: number | null,
  lines = SAME,
  meta: MadeUpReport['meta'] = {},
): MadeUpReport {
  return { place, year, lines, meta, url: `http://${place}/${year}` };
}

const compared = (reports: readonly MadeUpReport[], sameSubjects?: SameSubjects) =>
  compareReports(reports.map(madeUpReport), { sameSubjects });

const suggested = (...reports: MadeUpReport[]) =>
  compared(reports).suggestions.map(({ earlier, later }) => `${earlier} → ${later}`);

describe('a subject that may have another name now', () => {
  const county = [named('云溪市石桥县', 2021), named('云溪市石桥县', 2022)];

  test.each<[string, MadeUpReport[], string]>([
    ['撤县设区', [...county, named('云溪市石桥区', 2023)], '云溪市石桥县 → 云溪市石桥区'],
    ['更名', [...county, named('云溪市北桥县', 2023)], '云溪市石桥县 → 云溪市北桥县'],
    ['no city above', [named('石桥县', 2022), named('石桥区', 2023)], '石桥县 → 石桥区'],
    [
      'an office',
      [
        named('云溪市', 2022, SAME, { level: '部门', org: '云溪市工商行政管理局' }),
        named('云溪市', 2023, SAME, { level: '部门', org: '云溪市市场监督管理局' }),
      ],
      '云溪市工商行政管理局 → 云溪市市场监督管理局',
    ],
  ])('is suggested: %s', (_, reports, expected) => {
    expect(suggested(...reports)).toEqual([expected]);
  });

  test.each<[string, MadeUpReport[]]>([
    ['the text is another', [...county, named('云溪市石桥区', 2023, OTHER)]],
    ['years lie between', [...county, named('云溪市石桥区', 2024)]],
    ['both have a report of the year', [...county, named('云溪市石桥区', 2022)]],
    ['the city above is another', [...county, named('江口市石桥区', 2023)]],
    ['nothing but the text speaks for it', [named('石桥县', 2022), named('北桥县', 2023)]],
    ['one is an office', [...county, named('云溪市', 2023, SAME, { level: '部门' })]],
    ['the year is not known', [...county, named('云溪市石桥区', null)]],
  ])('is not when %s', (_, reports) => {
    expect(suggested(...reports)).toEqual([]);
  });

  it('is one for each name, the one with the most similar text', () => {
    const [own, alike] = [SAME, [...SAME, ...OTHER]];
    const offices = (year: number, ...lines: MadeUpReport['lines'][]) =>
      lines.map((each, nth) =>
        named('云溪市', year, each, { level: '部门', org: `云溪市第${nth}${year}办公室` }),
      );
    expect(suggested(...offices(2022, own, alike), ...offices(2023, alike, own))).toEqual([
      '云溪市第02022办公室 → 云溪市第12023办公室',
      '云溪市第12022办公室 → 云溪市第02023办公室',
    ]);
  });

  it('is asked of the most similar names only, however many offices were chosen', () => {
    const offices = [2022, 2023].flatMap((year) =>
      Array.from({ length: 30 }, (_, nth) =>
        named('云溪市', year, SAME, { level: '部门', org: `云溪市第${nth}${year}办公室` }),
      ),
    );
    const { suggestions } = compared(offices);
    expect(suggestions).toHaveLength(20);
    expect(new Set(suggestions.map(({ earlier }) => earlier)).size).toBe(20);
    expect(new Set(suggestions.map(({ later }) => later)).size).toBe(20);
  });

  it('is not followed before the reader says so', () => {
    const { kind, followUps, sameSubjects } = compared([...county, named('云溪市石桥区', 2023)]);
    expect({ kind, sameSubjects }).toEqual({ kind: 'mixed', sameSubjects: [] });
    expect(followUps.map(({ to }) => to)).toHaveLength(1);
  });

  it('is none among the offices of the sample site', () => {
    const years = { gov: 2021, sfj: 2022, scjg: 2023, linjiang: 2024 };
    const reports = Object.entries(years).map(([unit, year]) => {
      const analysis = siteReport(`${unit}-${year}`);
      return { key: unit, url: '', analysis, annotations: [] };
    });
    expect(compareReports(reports).suggestions).toEqual([]);
  });
});

describe('subjects taken for one', () => {
  const figure = (year: number, value: number, place: string): MadeUpReport => ({
    ...named(place, year, [['measures', `全年办理行政复议案件${value}件。`]]),
    figures: [{ text: `${value}件`, value }],
  });
  const reports = [
    figure(2021, 40, '石桥县'),
    figure(2023, 90, '石桥区'),
    figure(2022, 52, '石桥县'),
  ];

  it('are followed under the current name, figures and plans alike', () => {
    const comparison = compared(reports, [['石桥区', '石桥县']]);
    expect(comparison.kind).toBe('years');
    expect(comparison.columns.map(({ subject, namedAs }) => [subject, namedAs])).toEqual([
      ['石桥区', '石桥县'],
      ['石桥区', '石桥县'],
      ['石桥区', '石桥区'],
    ]);
    expect(comparison.indicators[0]?.changes[2]).toMatchObject({ from: 1, difference: 38 });
    expect(comparison.followUps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(comparison.sameSubjects).toEqual([['石桥县', '石桥区']]);
    expect(comparison.suggestions).toEqual([]);
  });

  it('may be named in several groups, with names that do not occur, or alone', () => {
    const names = (groups: SameSubjects) => compared(reports, groups).sameSubjects;
    expect(
      names([
        ['石桥县', '旧县'],
        ['旧县', '石桥区'],
      ]),
    ).toEqual([['石桥县', '石桥区']]);
    expect(names([['石桥县', '甲县'], ['石桥区'], []])).toEqual([]);
  });
});
