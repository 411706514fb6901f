import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figureChecks } from '@/utils/report/checks/figures/figures';
import { inputOf } from '../support';
import { answers, statuses } from './examine';

describe('R21 rates reckoned again', () => {
  it('shows the arithmetic and the three figures', () => {
    const text = '全年行政应诉案件开庭36件，行政机关负责人出庭32件，出庭应诉率92.3%。';
    expect(answers('R21', text)).toEqual([
      {
        status: 'attention',
        summary: '负责人出庭应诉率：按所列件数32/36为88.9%，报告写92.3%，建议核对。',
        evidence: ['32件', '36件', '92.3%'],
      },
    ]);
  });

  test.each([
    ['exact', '受理纠纷120件，调解成功117件，成功率97.5%。', 'ok'],
    ['rounded to the figures given', '受理纠纷312件，调解成功306件，成功率98%。', 'ok'],
    ['rounded up', '受理纠纷312件，调解成功306件，成功率98.1%。', 'ok'],
    [
      'within the rounding of figures in 万',
      '排查隐患3.18万处，整改隐患3.16万处，整改率99.4%。',
      'ok',
    ],
    ['all of them', '行政应诉案件开庭36件，负责人出庭应诉36件，出庭应诉率100%。', 'ok'],
    ['the rate before its figures', '调解成功率97.5%，共受理纠纷120件，调解成功117件。', 'ok'],
    ['off by more', '受理纠纷120件，调解成功110件，成功率97.5%。', 'attention'],
    [
      'in another sentence of the paragraph',
      '受理纠纷120件。调解成功110件。调解成功率97.5%。',
      'attention',
    ],
    ['in another paragraph', '受理纠纷120件，调解成功110件。\n全年调解成功率97.5%。', 'unknown'],
    ['of approximate figures', '受理纠纷120余件，调解成功110余件，成功率97.5%。', 'unknown'],
    ['of another time', '五年来受理纠纷1200件，调解成功1100件，今年成功率97.5%。', 'unknown'],
    ['without its whole', '调解成功110件，成功率97.5%。', 'unknown'],
    [
      'of a part that is not the nearest',
      '应出庭86件，实际出庭86件，其中正职出庭12件，出庭率100%。',
      'ok',
    ],
    [
      'of two sentences, one figure each',
      '现场调解纠纷8起。村法律明白人参与调解案件61件，调解成功率89%。',
      'unknown',
    ],
    ['of other units', '接待来访312批，化解信访积案43件，信访办结率100%。', 'unknown'],
    [
      'of a whole that some reckon with',
      '一审行政应诉案件200件，审结150件，败诉10件，败诉率5%。',
      'ok',
    ],
  ])('%s', (_, text, status) => {
    expect(statuses('R21', text)).toEqual([status]);
  });

  it('takes the nearest figures where a paragraph has two sets', () => {
    const text =
      '区级受理纠纷120件，调解成功117件，成功率97.5%；镇级受理纠纷80件，调解成功60件，成功率75%。';
    expect(answers('R21', text)).toMatchObject([
      { status: 'ok', summary: '2个比率与所列数相符。' },
    ]);
  });
});

describe('R22 sums reckoned again', () => {
  it('shows the arithmetic', () => {
    const text = '办理人大代表建议58件、政协提案73件，合计141件。';
    expect(answers('R22', text)).toEqual([
      {
        status: 'attention',
        summary: '建议提案办理数（合计）：按所列分项58+73为131，报告写141件，建议核对。',
        evidence: ['141件', '58件', '73件'],
      },
    ]);
  });

  test.each([
    ['合计 that fits', '办理人大代表建议58件、政协提案73件，合计131件。', ['ok']],
    ['parts less than their total', '办理法律援助案件100件，其中民事60件、刑事30件。', ['ok']],
    [
      'parts more than their total',
      '办理法律援助案件100件，其中民事80件、刑事30件。',
      ['attention'],
    ],
    [
      'parts with a rest that fit',
      '查处案件100件，其中食品类60件、药品类30件、其他类10件。',
      ['ok'],
    ],
    [
      'parts with a rest that do not fit',
      '查处案件100件，其中食品类60件、药品类30件、其他类20件。',
      ['attention'],
    ],
    [
      'a rest that leaves something out',
      '查处案件100件，其中食品类60件、药品类20件、其他类10件。',
      ['attention'],
    ],
    [
      'carried in and out',
      '收到政府信息公开申请265件，上年结转2件，办结264件，结转下年度3件。',
      ['ok'],
    ],
    [
      'carried in and out, not fitting',
      '收到政府信息公开申请265件，上年结转2件，办结260件，结转下年度3件。',
      ['attention'],
    ],
    ['what follows after the parts', '受理案件32件，其中处罚类12件、公开类8件，办结30件。', ['ok']],
    ['other units', '举办培训班3期、专题讲座2场，合计培训450人次。', ['unknown']],
    ['sides a case can have together', '受理案件86件，其中涉企35件、涉民生60件。', ['unknown']],
    ['approximate parts', '办理人大代表建议50余件、政协提案73件，合计141件。', ['unknown']],
    ['no parts', '办理人大代表建议58件。', ['unknown']],
  ])('%s', (_, text, expected) => {
    expect(statuses('R22', text)).toEqual(expected);
  });
});

describe('R23 what cannot exceed something', () => {
  it('shows both figures', () => {
    const text = '全年受理行政复议申请32件，审结35件。';
    expect(answers('R23', text)).toEqual([
      {
        status: 'attention',
        summary: '行政复议办结数35件大于行政复议受理数32件，未见上年结转的说明，建议核对。',
        evidence: ['35件', '32件'],
      },
    ]);
  });

  test.each([
    ['less than the bound', '全年受理行政复议申请32件，审结30件。', 'ok'],
    [
      'carried over from last year',
      '全年受理行政复议申请32件，审结35件（含上年结转4件）。',
      'unknown',
    ],
    ['success above the number of cases', '调解纠纷200件，调解成功210件。', 'attention'],
    ['appearances above hearings', '行政案件开庭审理36件，负责人出庭应诉38件。', 'attention'],
    ['appearances within hearings', '行政案件开庭审理36件，负责人出庭应诉36件。', 'ok'],
    ['a rate above 100 %', '群众满意率达102%。', 'attention'],
    ['a growth above 100 %', '市场主体总数达8万户，同比增长120%。', 'unknown'],
    ['old cases cleared', '刑事案件破案率105%，含历年积案。', 'unknown'],
    ['another paragraph', '全年受理行政复议申请32件。\n行政复议审结35件。', 'unknown'],
    ['another sentence', '全市持证执法人员812名。局机关执法人员46人。', 'unknown'],
    ['approximate figures', '调解纠纷200余件，调解成功210余件。', 'unknown'],
    ['plans', '全年调解纠纷200件，力争调解成功210件。', 'unknown'],
  ])('%s', (_, text, status) => {
    expect(statuses('R23', text)).toEqual([status]);
  });
});

describe('R24 percentage points', () => {
  it('quotes the change', () => {
    expect(answers('R24', '负责人出庭应诉率达到64.3%，与上年同比上升18.5%。')).toEqual([
      {
        status: 'attention',
        summary: '“同比上升18.5%”说的是比率的变化，疑为18.5个百分点，建议核对。',
        evidence: ['18.5%'],
      },
    ]);
  });

  test.each([
    ['a rate named right before', '行政复议纠错率同比降低4.5%。', 'attention'],
    ['satisfaction', '群众满意度较上年提高3%。', 'attention'],
    ['percentage points', '负责人出庭应诉率达到64.3%，同比上升18.5个百分点。', 'ok'],
    ['a number of cases', '行政复议案件32件，同比上升18.5%。', 'ok'],
    ['efficiency, no percentage', '审批效率提升78%。', 'ok'],
    ['a growth', '市场主体8万户，同比增长6.8%。', 'ok'],
    ['the value reached', '负责人出庭应诉率提升至95%。', 'ok'],
    ['another sentence', '负责人出庭应诉率达到64.3%。案件同比上升18.5%。', 'ok'],
  ])('%s', (_, text, status) => {
    expect(statuses('R24', text)).toEqual([status]);
  });
});

describe('R25 units', () => {
  it('says that they cannot be compared', () => {
    const text = '开展普法宣传活动32场。下半年开展普法宣传活动12次。';
    expect(answers('R25', text)).toEqual([
      {
        status: 'unknown',
        summary: '法治宣传活动场次分别以场、次计（32场、12次），单位不同，不宜相加或比较。',
        evidence: ['32场', '12次'],
      },
    ]);
  });

  test.each([
    ['one unit', '开展普法宣传活动32场。开展法治讲座12场。', 'ok'],
    ['units that count the same', '调解纠纷32件。镇级调解纠纷12起。', 'ok'],
    ['money and rates', '罚款12万元。罚没款3亿元。', 'ok'],
  ])('%s', (_, text, status) => {
    expect(statuses('R25', text)).toEqual([status]);
  });
});

describe('R28 approximate figures', () => {
  test.each([
    [
      '受理纠纷120余件，发放资料3000多份，调解12件。',
      'ok',
      '3处量化表述中有2处近似数（余、多），比较时按约数处理。',
    ],
    ['受理纠纷120件。', 'ok', '量化表述均为确数。'],
    ['加强调解工作。', 'unknown', '未见量化表述。'],
  ])('%s', (text, status, summary) => {
    expect(answers('R28', text)).toMatchObject([{ status, summary }]);
  });
});

describe('the checks on figures', () => {
  it('answer for every rule, in the order of their ids, also where there is nothing', () => {
    expect(figureChecks(inputOf('')).map(({ id }) => id)).toEqual([
      'R21',
      'R22',
      'R23',
      'R24',
      'R25',
      'R28',
    ]);
  });

  it('use neutral words only, and evidence that lies inside the text', () => {
    const pieces = [
      '受理纠纷',
      '调解成功',
      '12件',
      '30件',
      '成功率',
      '98%',
      '102%',
      '，',
      '。',
      '、',
      '其中',
      '合计',
      '同比上升',
      '\n',
      '开庭',
      '负责人出庭应诉',
      '其他',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { summary, evidence } of figureChecks(inputOf(text))) {
          expect(summary).toMatch(/。$/);
          expect(summary).not.toMatch(/违规|造假|抄袭|套话|未完成/);
          for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe('');
        }
      }),
    );
  });
});
