import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { madeUpReport } from './reports';

describe('compareReports', () => {
  it('gathers what wants attention, before what was not seen', () => {
    const { columns } = compareReports([
      madeUpReport({
        checks: [
          { id: 'R13', status: 'not-seen', summary: '原因未见。' },
          { id: 'R10', status: 'ok', summary: '四项内容都有。' },
          { id: 'R21', status: 'attention', summary: '比率与件数不符。' },
          { id: 'R05', status: 'unknown', summary: '没有早先的版本。' },
        ],
      }),
    ]);
    expect(columns[0]?.attention.map((check) => check.id)).toEqual(['R21', 'R13']);
  });

  it('does not change or reorder what it was given', () => {
    const reports = [madeUpReport({ year: 2023 }), madeUpReport({ year: 2021 })];
    const before = JSON.stringify(reports);
    const { columns } = compareReports(reports);
    expect(columns.map(({ report }) => report.analysis.meta.year)).toEqual([2021, 2023]);
    expect(JSON.stringify(reports)).toBe(before);
  });

  it('takes no report, and two hundred', () => {
    expect(compareReports([])).toEqual({
      kind: 'years',
      columns: [],
      indicators: [],
      switches: [],
      followUps: [],
      recurring: [],
      uniform: { passages: [], shares: [] },
      versions: [],
      missingYears: [],
      sameSubjects: [],
      suggestions: [],
    });
    const many = Array.from({ length: 200 }, (_, i) =>
      madeUpReport({
        place: `第${i}区`,
        lines: [['measures', `受理${i}件。`]],
        figures: [{ text: `${i}件`, value: i }],
      }),
    );
    const { columns, indicators } = compareReports(many);
    expect(columns).toHaveLength(200);
    expect(indicators[0]?.cells).toHaveLength(200);
  });
});
