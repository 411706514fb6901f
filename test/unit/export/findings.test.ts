import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { madeUpReport, type Line, type MadeUpReport } from '../compare/reports';
import { chinese } from './words';

/** The notes on some reports, without the links. */
const notesOn = (...reports: MadeUpReport[]) =>
  comparisonNotes(compareReports(reports.map(madeUpReport)), chinese).replace(
    / \[定位\]\(\S*\)/g,
    '',
  );

describe('a year that was left in a kept sentence', () => {
  const line = (year: number): Line[] => [['measures', `${year}年，主要负责人主持会议3次。`]];

  it('is told with both sentences', () => {
    expect(notesOn({ year: 2022, lines: line(2022) }, { year: 2023, lines: line(2022) })).toContain(
      `**沿用上年表述，年份未改（2022→2023）**
   > 2022：2022年，主要负责人主持会议3次。
   >
   > 2023：2022年，主要负责人主持会议3次。`,
    );
  });

  it('is told once where a check of the report has named it', () => {
    const check = { id: 'R32', status: 'attention' as const, summary: '有1处年份不一致' };
    const notes = notesOn(
      { year: 2022, lines: line(2022) },
      { year: 2023, lines: line(2022), checks: [{ ...check, evidence: ['2022年'] }] },
    );
    expect(notes).toContain('有1处年份不一致');
    expect(notes).not.toContain('沿用上年表述');
  });
});

describe('two texts of one year', () => {
  const version = (url: string, ...lines: string[]): MadeUpReport => ({
    url,
    lines: lines.map((line): Line => ['measures', line]),
  });

  it('are told with the sentences that differ, and what one of them lacks', () => {
    const notes = notesOn(
      version('http://a.gov.cn/1', '办理案件12件。', '全年开展执法检查64次。'),
      version('http://a.gov.cn/2', '办理案件12件。', '全年开展执法检查46次。', '组织普法活动9场。'),
    );
    expect(notes).toContain(`**同一年度的两份正文不同（2023（1）、2023（2））**
   > 2023（1）：全年开展执法检查64次。
   >
   > 2023（2）：全年开展执法检查46次。
   >
   > 2023（1）：（无此句）
   >
   > 2023（2）：组织普法活动9场。`);
  });

  it('of which much differs are quoted in part, and the rest is counted', () => {
    const lines = (figure: number) =>
      ['执法检查', '法治讲座', '案卷评查', '纠纷排查', '合同审查', '应急演练', '庭审旁听'].map(
        (what) => `全年组织${what}${figure}次。`,
      );
    const notes = notesOn(
      version('http://a.gov.cn/1', ...lines(12)),
      version('http://a.gov.cn/2', ...lines(21)),
    );
    expect(notes).toContain('另有 2 句不同。');
    expect(notes).not.toContain('庭审旁听21次');
  });
});

describe('figures of different matters', () => {
  const figure = { unit: '件', metric: 'cleaned', metricName: '规范性文件清理数' };

  it('are named and not subtracted, in units apart from them', () => {
    const notes = notesOn(
      {
        year: 2022,
        lines: [['measures', '及时清理失效的防控文件17件。']],
        figures: [{ ...figure, text: '17件', value: 17 }],
      },
      {
        year: 2023,
        lines: [['measures', '对现行有效的237件规范性文件进行清理。']],
        figures: [{ ...figure, text: '237件', value: 237 }],
      },
    );
    expect(notes).toContain(
      '两年表述所指可能不同，未作比较：规范性文件清理数（2022：17件，2023：237件）。',
    );
    expect(notes).not.toContain('变动较大');
    expect(notes).not.toContain('口径不同，未作比较');
  });
});
