import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNames, nameFigures } from '../../../../utils/report/catalog/name';
import { findFigures } from '../../../../utils/report/quantities/findFigures';
import type { Figure } from '../../../../utils/report/quantities/types';
import { outlineOf } from '../../../../utils/report/outline/outline';
import { fold } from '../../../../utils/text/fold';
import { namesIn } from './passages';

const quantitiesOf = (text: string) => {
  const folded = fold(text);
  return nameFigures(folded, findFigures(folded).figures, outlineOf(folded));
};

describe('nameFigures', () => {
  it('gives quantities with offsets and text of the original, also of mirrors in traditional characters', () => {
    const text = '全年共辦理行政復議案件 32 件，辦結30件。';
    const quantities = quantitiesOf(text);
    expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['32 件', '30件']);
    expect(quantities.map(({ text: own }) => own)).toEqual(['32 件', '30件']);
    expect(quantities.map(({ metric }) => metric)).toEqual([
      'admin-reconsideration-accepted',
      'admin-reconsideration-closed',
    ]);
    expect(quantities[0]).toMatchObject({
      value: 32,
      unit: '件',
      approx: false,
      metricName: '行政复议受理数',
    });
  });

  it('names nothing where there is nothing', () => {
    expect(nameFigures(fold(''), [], [])).toEqual([]);
  });

  it('names the same in one paragraph without headings as under a heading', () => {
    const sentence = '全年收到申请40件,受理36件,审结30件,直接纠错3件。';
    const under = quantitiesOf(`一、行政复议工作\n${sentence}`).map(({ metric }) => metric);
    expect(under).toEqual([
      'admin-reconsideration-received',
      'admin-reconsideration-accepted',
      'admin-reconsideration-closed',
      'admin-reconsideration-corrections',
    ]);
    expect(quantitiesOf(`加强行政复议工作。${sentence}`).map(({ metric }) => metric)).toEqual(
      under,
    );
  });

  it.each([
    ['办结', '信访', '受理群众信访50件,办结48件。', 'petitions-closed'],
    ['办结', '复议', '受理行政复议申请50件,办结48件。', 'admin-reconsideration-closed'],
    [
      '办结',
      '依申请公开',
      '收到政府信息公开申请50件,办结48件。',
      'info-disclosure-requests-closed',
    ],
    ['办结', '热线', '受理12345热线工单50件,办结48件。', 'hotline-12345-orders'],
    ['办结', '企业', '走访企业60家,收集企业诉求50件,办结48件。', 'enterprise-problems-solved'],
    ['办结', '治安', '受理治安案件50起,办结48起。', 'public-order-cases-closed'],
    ['办结', '劳动', '受理劳动争议案件50件,办结48件。', 'labour-disputes-closed'],
    ['办结', 'nothing the catalog knows', '受理土地权属争议申请50件,办结48件。', 'other'],
  ])('reads %s by what the passage speaks of: %s', (_word, _subject, text, metric) => {
    expect(quantitiesOf(text).at(-1)?.metric).toBe(metric);
  });

  it.each([
    [
      '其中',
      '公布清单3张,其中政务服务事项清单960项、免申即享事项清单45项。',
      ['other', 'gov-service-matters', 'other'],
    ],
    [
      '分别为',
      '行政复议收到、受理、审结案件分别为40件、36件和30件。',
      [
        'admin-reconsideration-received',
        'admin-reconsideration-accepted',
        'admin-reconsideration-closed',
      ],
    ],
    [
      'a shared verb',
      '120项政务服务事项和15项赋权事项集中进驻便民服务中心。',
      ['gov-service-matters-stationed', 'admin-matters-undertaken'],
    ],
    [
      '由…至…',
      '企业开办时限由5个工作日压缩至1个工作日。',
      ['approval-time-limit-days', 'approval-time-limit-days'],
    ],
    [
      'one figure of several rates',
      '年度学法考试参考率、合格率、优秀率均为100%。',
      ['law-exam-participation-rate'],
    ],
    [
      'the size of a change',
      '负责人出庭应诉率达95%,同比上升4.2个百分点。',
      ['official-court-appearance-rate', 'other'],
    ],
    [
      "last year's value",
      '开展涉企行政检查80次,上年为120次。',
      ['enterprise-inspections', 'other'],
    ],
    ['a brief aside', '聘请法律顾问的村(社区)达到36个。', ['villages-with-legal-adviser']],
    ['quotation marks', '推出“高效办成一件事”主题12个。', ['one-thing-packages']],
  ])('understands %s', (_, text, metrics) => {
    expect(quantitiesOf(text).map(({ metric }) => metric)).toEqual(metrics);
  });

  it.each([
    ['完成老旧小区充电桩建设36个。', '老旧小区充电桩建设'],
    ['及时更新“红色物业”示范点36个。', '更新红色物业示范点'],
    ['在智慧城市建设中更新36个充电桩点位。', '更新充电桩点位'],
    ['全年共开展6次“代表进社区”联络活动。', '开展代表进社区联络活动'],
    ['公布典型案例12个。', '公布典型案例'],
    ['2022年共更新充电桩36个。', '更新充电桩'],
    ['截至6月底前新建球场36个。', '新建球场'],
    ['负责人出庭应诉率达95%,同比上升4.2个百分点。', '负责人出庭应诉率同比上升'],
  ])('names what no indicator fits by its noun: %s', (text, name) => {
    const other = quantitiesOf(text).filter(({ metric }) => metric === 'other');
    expect(other.map(({ metricName }) => metricName)).toEqual([name]);
  });

  it('names a rank when a figure gives it, though ranks are mostly no figures', () => {
    const folded = fold('在全省法治政府评估中排名第3位。');
    const start = folded.text.indexOf('3位');
    const rank: Figure = {
      start,
      end: start + 2,
      text: '3位',
      value: 3,
      unit: '位',
      approx: false,
      qualifier: '',
      kind: 'persons',
    };
    expect(nameFigures(folded, [rank], [])[0]?.metric).toBe('rule-of-law-assessment-rank');
  });

  it('is not led astray by any text, and gives one name a figure', () => {
    const pieces = [
      '受理',
      '行政复议',
      '案件',
      '12件',
      '办结',
      '、',
      ',',
      '。',
      ';',
      '其中',
      '(',
      ')',
      '分别为',
      '98%',
      '“',
      '\n',
      '和',
      '由',
      '至',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const folded = fold(text);
        const { figures } = findFigures(folded);
        const quantities = nameFigures(folded, figures, outlineOf(folded));
        expect(quantities).toHaveLength(figures.length);
        for (const { start, end } of quantities) expect(text.slice(start, end)).not.toBe('');
      }),
    );
  });
});

describe('explainNames', () => {
  it('shows the words that decided, where they stand in the original', () => {
    const text = '全年受理 行政复议案件32件。';
    const folded = fold(text);
    const [named] = explainNames(folded, findFigures(folded).figures, []);
    expect(named?.entry?.id).toBe('admin-reconsideration-accepted');
    expect(named?.score).toBeGreaterThan(0);
    expect(named?.evidence.map(({ word }) => word)).toEqual(['受理', '行政复议案件']);
    expect(named?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      '受理',
      '行政复议案件',
    ]);
  });

  it('has no evidence for a name made of the noun phrase', () => {
    expect(namesIn('新增停车位860个。')[0]).toMatchObject({ entry: null, score: 0, evidence: [] });
  });
});
