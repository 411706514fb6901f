import type { ComparedAnnotation, ComparedReport } from '@/utils/compare/types';
import {
  madeUpReport,
  spanOf,
  type Line,
  type MadeUpFigure,
  type MadeUpReport,
} from '../compare/reports';

/** Four years of a place that does not exist, with one of each thing that notes can show. */
export function riversideReports(): ComparedReport[] {
  const reports = [
    riverside(
      2021,
      '全年新收行政复议申请41件，办结38件。',
      '行政应诉案件开庭29件，负责人出庭应诉率86.2%。',
      {
        figures: [accepted('41件', 41), attendance('86.2%', 86.2), mediated('2310件', 2310)],
        measures: { chars: 6120, boilerplateShare: 0.41, quantitiesPerThousand: 7.2 },
        checks: [
          {
            id: 'R13',
            status: 'not-seen',
            summary: '不足部分未见原因。',
            evidence: ['存在的不足和原因'],
          },
        ],
      },
    ),
    riverside(
      2022,
      '全年新收行政复议申请52件，办结50件。',
      '行政应诉案件开庭30件，负责人出庭应诉率90%。',
      {
        figures: [accepted('52件', 52), attendance('90%', 90), mediated('2310件', 2310)],
        measures: { chars: 6480, boilerplateShare: 0.44, quantitiesPerThousand: 6.9 },
        checks: [
          {
            id: 'R13',
            status: 'not-seen',
            summary: '不足部分未见原因。',
            evidence: ['存在的不足和原因'],
          },
        ],
      },
    ),
    riverside(
      2023,
      '全年新收行政复议申请约60件，办结55件。',
      '行政应诉案件开庭36件，负责人出庭32件，负责人出庭应诉率92.3%。',
      {
        meta: { publishedOn: '2024-04-09' },
        figures: [
          { ...accepted('约60件', 60), approx: true, qualifier: '约' },
          attendance('92.3%', 92.3),
          { ...mediated('五年来累计调解11872件', 11872), scope: 'cumulative' },
        ],
        measures: { chars: 6390, boilerplateShare: 0.52, quantitiesPerThousand: 4.1 },
        checks: [
          {
            id: 'R21',
            status: 'attention',
            summary: '按所列件数应为88.9%(32/36)，报告写92.3%。',
            evidence: ['92.3%'],
          },
        ],
      },
    ),
    riverside(
      2024,
      '市本级新收行政复议申请37件，县区60件，全年共97件。',
      '行政应诉案件开庭25件，负责人出庭应诉率100%。',
      {
        figures: [
          accepted('37件', 37),
          accepted('60件', 60),
          accepted('97件', 97),
          attendance('100%', 100),
          mediated('2501件', 2501),
          {
            text: '8项',
            value: 8,
            unit: '项',
            metric: 'decision-catalogue',
            metricName: '重大行政决策目录事项数',
          },
        ],
        measures: { chars: 5870, boilerplateShare: 0.38, quantitiesPerThousand: 8.8 },
      },
      [
        ['plans', '# 三、下一年度安排'],
        ['plans', '## （一）公布重大行政决策事项目录8项。'],
        ['plans', '## （二）建成听证室。'],
      ],
    ),
  ];
  return reports.map((report, index) => ({
    ...report,
    annotations: index === 2 ? annotations(report.analysis.text) : [],
  }));
}

const accepted = (text: string, value: number): MadeUpFigure => ({ text, value });
const attendance = (text: string, value: number): MadeUpFigure => ({
  text,
  value,
  unit: '%',
  metric: 'court-attendance-rate',
  metricName: '负责人出庭应诉率',
});
const mediated = (text: string, value: number): MadeUpFigure => ({
  text,
  value,
  metric: 'mediation-succeeded',
  metricName: '人民调解成功数',
});

function riverside(
  year: number,
  reconsideration: string,
  court: string,
  report: MadeUpReport,
  plans: Line[] = [],
): ComparedReport {
  return madeUpReport({
    place: '云溪市临江区',
    year,
    url: `http://www.linjiang.gov.cn/a/${year}.html`,
    ...report,
    lines: [
      ['opening', `现将${year}年度法治政府建设情况报告如下。`],
      ['measures', '# 一、主要举措和成效'],
      ['measures', '## （一）化解矛盾纠纷'],
      ['measures', reconsideration],
      [
        'measures',
        year === 2023
          ? '五年来累计调解11872件，调解成功率达到100%。'
          : `人民调解成功${year === 2024 ? 2501 : 2310}件。`,
      ],
      ['measures', '## （二）行政应诉'],
      ['measures', court],
      ['shortcomings', '# 二、存在的不足和原因'],
      ['shortcomings', '## 一是执法案卷制作不够规范。'],
      ['shortcomings', '## 二是基层力量仍显不足。'],
      ['leadership', '区长带头学法用法。'],
      ...plans,
    ],
  });
}

function annotations(text: string): ComparedAnnotation[] {
  const rate = spanOf(text, '调解成功率达到100%');
  return [
    {
      annotation: {
        id: 'b',
        kind: 'missing',
        state: 'none',
        note: '',
        tags: [],
        author: '',
        createdAt: '2026-03-11T02:00:00.000Z',
        selector: { exact: '听证室已建成投入使用。', section: ['三、下一年度安排'] },
      },
      placement: { status: 'orphan', start: -1, end: -1, score: 0, candidates: [] },
    },
    {
      annotation: {
        id: 'a',
        kind: 'question',
        state: 'to-ask',
        note: '与信访部门通报的数据不一致。\n请司法局说明口径。\n\n另见去年审议意见。',
        tags: ['矛盾纠纷', '数据'],
        author: '王',
        createdAt: '2026-03-10T08:30:00.000Z',
        selector: {
          exact: '调解成功率达到100%',
          section: ['一、主要举措和成效', '（一）化解矛盾纠纷'],
        },
      },
      placement: { status: 'changed', ...rate, score: 0.9, candidates: [] },
    },
  ];
}
