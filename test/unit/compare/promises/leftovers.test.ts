import { describe, expect, it, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import { leftovers } from '@/utils/compare/promises/leftovers';
import type { SectionRole } from '@/utils/report/types';
import { aligned, manifest, neighbours, siteReport } from '../align/siteReports';
import { madeUpReport } from '../reports';

describe('in the sample site', () => {
  it('is the opening that was kept, and nothing else', () => {
    const found = neighbours.flatMap(([before, after]) =>
      leftovers(siteReport(before), siteReport(after), aligned(before, after)).map(({ later }) => ({
        report: after,
        text: siteReport(after).text.slice(later.start, later.end),
      })),
    );
    // The other one planted stands in no report before, so two reports say nothing of it.
    const planted = manifest.phenomena.find(({ id }) => id === 'leftover-scjg-2023')?.quotes[0];
    expect(found).toEqual([{ report: 'scjg-2023', text: `${planted?.text ?? ''}。` }]);
  });
});

/** What is left over of 2022 in a report on 2023 that keeps one sentence of the year before. */
function left(role: SectionRole, before: string, after = before, years = [2022, 2023]): string[] {
  const reportOf = (line: string, year: number | undefined) =>
    madeUpReport({ year: year ?? null, lines: [[role, line]] }).analysis;
  const [earlier, later] = [reportOf(before, years[0]), reportOf(after, years[1])];
  return leftovers(earlier, later, alignSentences(earlier, later)).map(({ year }) =>
    later.text.slice(year.start, year.end),
  );
}

describe('a year kept from the report before', () => {
  test.each<[SectionRole, string, string?]>([
    ['opening', '2022年是实施规划承上启下的一年。'],
    ['leadership', '2022年，主要负责人主持会议3次。', '2022年，主要负责人主持会议5次。'],
    ['measures', '截至2022年底，全市共有调解员1835名。'],
    ['measures', '# 一、2022年工作情况'],
    ['measures', '２０２２ 年，办结案件3件。'],
  ])('in the %s: %s', (role, before, after) => {
    expect(left(role, before, after)).toEqual([expect.stringMatching(/^(2022|２０２２ )年$/)]);
  });

  it('is the one that was ahead, in the plans', () => {
    expect(left('plans', '2023年6月底前建成监督平台。')).toEqual(['2023年']);
    expect(left('plans', '# 四、2023年主要安排')).toEqual(['2023年']);
    expect(left('plans', '# 四、2023年主要安排', '# 四、2024年主要安排')).toEqual([]);
  });

  test.each<[SectionRole, string, string?]>([
    ['opening', '2022年是承上启下的一年。', '2023年是承上启下的一年。'],
    ['measures', '落实《2022年法治政府建设工作要点》各项任务。'],
    ['measures', '2022年以来，办结案件3件。'],
    ['measures', '自2022年6月起施行免罚清单制度。'],
    ['measures', '落实2021—2025年实施纲要和2022-2024年行动方案。'],
    ['measures', '案件数量比2022年有所下降。'],
    ['closing', '2022年1月10日'],
  ])('is none in the %s: %s', (role, before, after) => {
    expect(left(role, before, after)).toEqual([]);
  });

  it('is none where the sentence is new, or the years are not known or do not ascend', () => {
    const sentence = '2022年，办结案件3件。';
    expect(left('measures', '公布目录并接受监督。', sentence)).toEqual([]);
    expect(left('measures', sentence, sentence, [2022, 2022])).toEqual([]);
    expect(left('measures', sentence, sentence, [2022, 2021])).toEqual([]);
    expect(left('measures', sentence, sentence, [2022])).toEqual([]);
    expect(left('measures', sentence, sentence, [])).toEqual([]);
  });
});
