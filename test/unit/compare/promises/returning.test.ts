import { describe, expect, it, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import { returningShortcomings } from '@/utils/compare/promises/returning';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import { aligned, manifest, neighbours, overlaps, placeOf, siteReport } from '../align/siteReports';

const returningIn = (before: string, after: string) =>
  returningShortcomings(siteReport(before), siteReport(after), aligned(before, after));

describe('what was planted in the sample site', () => {
  const planted = manifest.phenomena
    .filter(({ kind }) => kind === 'returning-problem')
    .flatMap(({ id, quotes }) =>
      quotes.slice(1).map((later, nth) => {
        const earlier = quotes[nth] ?? later;
        return [id, earlier.report, earlier.text, later.report, later.text] as const;
      }),
    );

  test.each(planted)('%s of %s', (_, before, old, after, now) => {
    const expected = {
      earlier: placeOf(siteReport(before), old),
      later: placeOf(siteReport(after), now),
    };
    expect(returningIn(before, after)).toContainEqual(expected);
  });

  it('is all there is, but for two that the manifest does not name', () => {
    const found = neighbours.flatMap(([before, after]) =>
      returningIn(before, after).map(({ later }) => [after, later] as const),
    );
    const unnamed = found.filter(
      ([report, later]) =>
        !planted.some(
          ([, , , id, words]) => id === report && overlaps(later, placeOf(siteReport(id), words)),
        ),
    );
    const heads = unnamed.map(([id, { start }]) => siteReport(id).text.slice(start, start + 14));
    expect(heads).toEqual([
      '（一）行政执法监督力度仍然不',
      '2.职业索赔投诉举报占用较多',
      '2.职业索赔投诉举报占用较多',
      '3.职业索赔投诉举报仍占用较',
    ]);
  });
});

describe('a shortcoming', () => {
  const reportOf = (shortcomings: string) =>
    analyzeReport(
      textSource(`石桥县2023年法治政府建设情况的报告
2023年，石桥县坚持依法行政。现将有关情况报告如下：
一、主要举措和成效
办理行政复议案件12件，审核规范性文件9件。
二、存在的不足
${shortcomings}
三、下一步安排
制定《石桥县渡口管理办法》。`),
    );
  const returned = (before: string, after: string) => {
    const [earlier, later] = [reportOf(before), reportOf(after)];
    return returningShortcomings(earlier, later, alignSentences(earlier, later)).map((found) =>
      later.text.slice(found.later.start, found.later.end),
    );
  };
  const lead = '对照上级要求，工作中还存在一些问题，主要表现在：';
  const records = '（一）案卷制作不规范。个别单位文书缺项、归档迟缓，原因是培训不足。';
  const forces = '（二）专业力量薄弱。执法人员中具有法学专业背景的仅4名，难以办理燃气案件。';

  it('returns as a whole, and what introduces it does not', () => {
    const changed = forces.replace('4名', '3名').replace('（二）', '（一）');
    const other = '（一）宣传形式单一。面向新业态从业人员的内容供给不够。';
    expect(returned(`${lead}\n${records}\n${forces}`, `${lead}\n${changed}`)).toEqual([changed]);
    expect(returned(`${lead}\n${records}`, `${lead}\n${other}`)).toEqual([]);
  });

  it('returns by its heading alone, and by a sentence of running text', () => {
    const retold = '（一）案卷制作仍不规范。本年抽查案卷41卷，合格率九成。';
    expect(returned(records, retold)).toEqual([retold]);
    const prose = '一些部门法制审核人员偏少，审核意见质量不高；普法形式还不够新。';
    expect(returned(prose, `${prose}培训经费偏紧。`)).toEqual(prose.match(/[^；]+[；。]|[^；]+$/g));
  });
});
