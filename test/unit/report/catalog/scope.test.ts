import { describe, expect, it } from 'vitest';
import { nameFigures } from '../../../../utils/report/catalog/name';
import { findFigures } from '../../../../utils/report/quantities/findFigures';
import { outlineOf } from '../../../../utils/report/outline/outline';
import { fold } from '../../../../utils/text/fold';

const scopesIn = (text: string) => {
  const folded = fold(text);
  const quantities = nameFigures(folded, findFigures(folded).figures, outlineOf(folded));
  return quantities.map(({ scope }) => scope);
};

describe('the time a figure speaks of', () => {
  it.each([
    ['year', '办理行政处罚案件32件。'],
    ['year', '全年累计办理行政处罚案件32件。'],
    ['year', '今年以来,查处案件32件。'],
    ['year', '截至2023年12月底,受理案件32件。'],
    ['year', '2023年,我局持续发力。2023年以来,共查处案件32件。2023年工作如上。'],
    ['year', '一年来,区政府常务会议研究法治建设32次。'],
    ['year', '2022年12月至2023年11月,受理行政复议32件。'],
    ['year', '执法人员持证率确保保持100%。'],
    ['part-year', '2023年1月至2023年6月,受理行政复议32件。'],
    ['cumulative', '2008年1月至2010年5月,受理行政复议32件。'],
    ['cumulative', '三年间,试点地区办理案件27起。'],
    ['part-year', '上半年共受理案件32件。'],
    ['part-year', '1—6月,受理案件32件。'],
    ['part-year', '1-11月受理案件32件。'],
    ['part-year', '截至2023年9月底,受理案件32件。'],
    ['part-year', '截止到8月底,录入案件75件。'],
    ['part-year', '前三季度办理案件32件。'],
    ['cumulative', '党的十八大以来,累计开展宣讲320场。'],
    ['cumulative', '五年来,共化解纠纷3200件。'],
    ['cumulative', '“七五”普法期间,发放资料3.2万份。'],
    ['cumulative', '2020年工作总结。自2019年10月以来,办理案件320件。2020年成效明显。'],
    ['cumulative', '平台建成以来,归集案件2.3万件。'],
    ['cumulative', '近三年受理案件320件。'],
    ['target', '力争调解成功率达到98%。'],
    ['target', '到2025年底,培育法律明白人320名。'],
    ['target', '计划在全镇建设法治文化阵地12个。'],
  ])('%s: %s', (scope, text) => {
    expect(scopesIn(text)).toEqual([scope]);
  });

  it('is that of the nearest marker before it', () => {
    expect(scopesIn('“八五”普法以来累计宣讲320场,今年宣讲96场。')).toEqual(['cumulative', 'year']);
  });

  it('holds for its sentence only', () => {
    expect(scopesIn('五年来化解纠纷3200件。受理复议案件32件。')).toEqual(['cumulative', 'year']);
  });

  it('is a target under plans', () => {
    const text =
      '一、主要工作\n培训执法人员120人次。\n二、下一步工作打算\n(一)加强培训,举办执法培训班4期。';
    expect(scopesIn(text)).toEqual(['year', 'target']);
  });

  it('is that of the title of a half-year summary', () => {
    expect(scopesIn('某市2023年上半年法治政府建设工作总结\n受理行政复议案件8件。')).toEqual([
      'part-year',
    ]);
  });

  it('is that of the title where it is known, whatever the site has put before the text', () => {
    const folded = fold('文档下载须知\n受理行政复议案件8件。');
    const { figures } = findFigures(folded);
    const [quantity] = nameFigures(folded, figures, [], '2023年上半年法治政府建设工作总结');
    expect(quantity?.scope).toBe('part-year');
  });

  it('is that of the heading of its section', () => {
    expect(scopesIn('一、五年来工作回顾\n建成法治公园12个。')).toEqual(['cumulative']);
  });
});
