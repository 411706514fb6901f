import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runChecks } from '@/utils/report/checks/run';
import { examine, inputOf, report } from './support';

describe('R20 R35 facts', () => {
  const dry = '健全工作机制，规范执法行为，提升执法水平，加强监督管理，营造良好氛围。'.repeat(4);

  it('measures figures per thousand characters and names parts without any', () => {
    const measures = `（一）规范执法\n${dry}\n（二）化解纠纷\n${'调解纠纷94起，成功91起，涉及金额320万元，建立调解室12个。'.repeat(4)}`;
    const found = examine('R20', report({ measures }));
    expect(found.status).toBe('ok');
    expect(found.summary).toMatch(/^每千字量化表述\d+\.\d处，较多，1个部分没有量化表述。$/);
    expect(found.evidence[0]).toMatch(/^（一）规范执法/);
  });

  it('asks for attention where they are few', () => {
    const text = report({ measures: dry, leadership: dry, lacks: dry, plans: dry });
    expect(examine('R20', text)).toMatchObject({ status: 'attention' });
  });

  test.each([
    ['印发《工作规程》。', 'ok'],
    ['开通“绿芽”热线。', 'ok'],
    ['审理了张某不服行政处罚案。', 'ok'],
    ['加强监督管理。', 'not-seen'],
  ])('%s as an example: %s', (example, status) => {
    const measures = `（一）规范执法\n${dry}${example}\n（二）制度\n${dry}《办法》印发。`;
    expect(examine('R35', report({ measures })).status).toBe(status);
  });
});

describe('R29 placeholders', () => {
  test.each([
    'XX市印发方案',
    '××局牵头办理',
    '**县共办结',
    '20XX年办结',
    '某区组织培训',
    '数据待补充。',
    '办结___件',
    '某县人民政府制定方案',
    'X月X日召开会议',
    '组织x名人员培训',
  ])('%s', (words) => expect(examine('R29', report({ measures: words })).status).toBe('attention'));

  test.each([
    '某建筑公司不服处罚案',
    'X光检查',
    '5*8小时',
    '某市某公司案',
    'MAX号',
    '3×24小时',
    '某镇某村村民张某诉区政府案',
    '村民李某某反映道路问题',
    '推行“1+X”模式',
  ])('%s is none', (words) =>
    expect(examine('R29', report({ measures: `${words}，已办结。` })).status).toBe('ok'),
  );
});

describe('R32 another year', () => {
  test.each([
    ['现将2022年情况报告如下。', '现将2022年情况报告如下。'],
    ['（一）2022年主要做法\n办结3件。', '（一）2022年主要做法'],
    ['2022年，我区办结案件32件。', '2022年，我区办结案件32件。'],
    ['深入实施“七五”普法规划。', '深入实施“七五”普法规划。'],
    ['全面推进九五普法工作。', '全面推进九五普法工作。'],
  ])('%s', (measures, evidence) => {
    expect(examine('R32', report({ measures }))).toMatchObject({
      status: 'attention',
      evidence: [evidence],
    });
  });

  test.each([
    '2022年以来制定的文件共12件。',
    '比2022年增长三成。',
    '完成“七五”普法总结验收。',
    '实施“八五”普法规划。',
    '落实《纲要（2021—2025年）》。',
    '自2022年10月起实行新机制。',
    '2022年，全区办案30件，2023年为36件。',
    '2020年立案的2起积案全部办结。',
  ])('%s is none', (measures) => expect(examine('R32', report({ measures })).status).toBe('ok'));

  it('knows last year’s plans heading', () => {
    const text = report().replace('四、2024年工作安排', '四、下一步2023年工作安排');
    expect(examine('R32', text).evidence).toEqual(['四、下一步2023年工作安排']);
  });

  it('knows plans for a year that is over', () => {
    const plans = '2023年，我区将建成平台。2024年，我区将扩建平台。';
    expect(examine('R32', report({ plans })).evidence).toEqual(['2023年，我区将建成平台。']);
  });

  it('is unknown without a year', () => {
    expect(examine('R32', report(), { year: null }).status).toBe('unknown');
  });
});

describe('R33 R34 wording', () => {
  const vague =
    '不断健全机制，切实提升能力。持续加强监督，有效防范风险。全面推进工作，营造良好氛围。';

  it('counts vague sentences and names the part with most of them', () => {
    const found = examine('R33', report({ measures: vague.repeat(3) }));
    expect(found.status).toBe('attention');
    expect(found.summary).toMatch(
      /^空泛表述\d+句，占\d+(\.\d)?%，以“主要举措和成效”一节占比最高（100%）。$/,
    );
  });

  it('never counts political language', () => {
    const measures = '深入学习贯彻习近平法治思想，坚决做到“两个维护”。'.repeat(9);
    expect(examine('R33', report({ measures })).status).toBe('ok');
  });

  it('counts actions without an actor', () => {
    const measures = '不断健全机制，切实提升能力。区司法局不断健全机制，切实提升能力。办结3件。';
    expect(examine('R34', report({ measures }))).toMatchObject({
      status: 'ok',
      evidence: ['不断健全机制，切实提升能力。'],
    });
  });
});

describe('R36 documents', () => {
  it('counts titles and numbers', () => {
    const measures = '印发《执法规程》《裁量基准》（临政发〔2023〕4号），执行《执法规程》。';
    expect(examine('R36', report({ measures }))).toMatchObject({
      status: 'ok',
      summary: '引用文件2件，文号1处。',
    });
  });

  it('shows yearly papers without their year', () => {
    const measures = '印发《普法工作要点》《2023年执法工作要点》。';
    expect(examine('R36', report({ measures }))).toMatchObject({
      status: 'attention',
      evidence: ['《普法工作要点》'],
    });
  });

  test.each(['印发2023年度《普法工作要点》。', '印发《普法工作要点》（2023年）。'])(
    'the year may stand beside: %s',
    (measures) => expect(examine('R36', report({ measures })).status).toBe('ok'),
  );

  it('says when there are none', () => {
    expect(examine('R36', report()).status).toBe('not-seen');
  });
});

describe('R37 slips', () => {
  test.each([
    ['落实纲要（20212025年）要求。', '20212025年'],
    ['培训总人次达320次。', '总人次达320次'],
    ['约80余人参加。', '约80余人'],
    ['完善衔接衔接机制。', '衔接衔接'],
    ['规范执法，，办结3件。', '，，'],
    ['排查出涉企线索5起，排查出涉企线索5起。', '排查出涉企线索5起'],
    ['排查隐患5起，整改到位，排查隐患5起。', '排查隐患5起'],
  ])('%s', (measures, evidence) => {
    expect(examine('R37', report({ measures }))).toMatchObject({
      status: 'attention',
      evidence: [evidence],
    });
  });

  it('shows the second of two equal sentences', () => {
    const sentence = '组织执法人员旁听庭审并撰写心得体会。';
    const found = examine('R37', report({ measures: sentence, plans: `${sentence}另行安排。` }));
    expect(found.evidence).toEqual([sentence]);
  });

  test.each([
    '实实在在的效果。',
    '一项一项落实。',
    '规范行政行为为重点。',
    '的的确确有效。',
    '进行了了解。',
  ])('%s is none', (measures) => expect(examine('R37', report({ measures })).status).toBe('ok'));
});

describe('all checks', () => {
  const IDS = 'R01 R02 R03 R10 R11 R12 R13 R14 R17 R20 R29 R32 R33 R34 R35 R36 R37'.split(' ');

  it('answer once each, in order, in neutral words', () => {
    for (const text of ['', '一', report(), report({ lacks: '个别单位重视不够。' })]) {
      const checks = runChecks(inputOf(text));
      expect(checks.map(({ id }) => id).filter((id) => IDS.includes(id))).toEqual(IDS);
      expect(checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id).sort());
      for (const { summary } of checks.filter(({ id }) => IDS.includes(id))) {
        expect(summary).toMatch(/^[^。\n]+。$/);
        expect(summary).not.toMatch(/违规|造假|抄袭|套话|未完成|官话/);
      }
    }
  });

  it('give evidence inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '一、',
        '（二）',
        '存在的问题',
        '\n',
        '。',
        '，',
        'XX市',
        '《',
        '》',
        '“',
        '2022年，我区',
        '3件',
        '\ud800',
        '𠮷',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of runChecks(inputOf(text)).flatMap(({ evidence }) => evidence)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
