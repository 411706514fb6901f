import type { Placement } from '@/utils/anchoring/types';
import type { Annotation, PlacedAnnotation } from '@/utils/library/types';
import type { Quantity, ReportAnalysis, Section, Sentence, Span } from '@/utils/report/types';

/** A made-up report of a made-up town, with one of everything a panel shows. */
const text = [
  '一、2023年度主要举措和成效',
  '全年审核规范性文件32件,办理行政复议申请1.3万件。依法行政水平进一步提升。',
  '(一)规范执法',
  '开展执法检查120次。',
  '二、存在的不足',
  '个别单位执法案卷制作不规范。',
].join('\n');

/** Where a passage stands in the text. */
export function at(passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`“${passage}” is not in the sample.`);
  return { start, end: start + passage.length };
}

function quantity(words: string, part: Partial<Quantity>): Quantity {
  return {
    ...at(words),
    text: words,
    value: 0,
    unit: '件',
    approx: false,
    qualifier: '',
    metric: 'other',
    metricName: '',
    scope: 'year',
    ...part,
  };
}

const outline: Section[] = [
  {
    start: 0,
    end: at('二、').start,
    level: 1,
    label: '一、',
    title: '2023年度主要举措和成效',
    role: 'measures',
  },
  {
    start: at('(一)').start,
    end: at('二、').start,
    level: 2,
    label: '(一)',
    title: '规范执法',
    role: 'measures',
  },
  {
    start: at('二、').start,
    end: text.length,
    level: 1,
    label: '二、',
    title: '存在的不足',
    role: 'shortcomings',
  },
];

const sentences: Sentence[] = [
  { ...at('一、2023年度主要举措和成效'), label: 'structure', role: 'measures' },
  {
    ...at('全年审核规范性文件32件,办理行政复议申请1.3万件。'),
    label: 'substantive',
    role: 'measures',
  },
  { ...at('依法行政水平进一步提升。'), label: 'vague', role: 'measures' },
  { ...at('二、存在的不足'), label: 'structure', role: 'shortcomings' },
  { ...at('个别单位执法案卷制作不规范。'), label: 'formula', role: 'shortcomings' },
];

export const analysis: ReportAnalysis = {
  text,
  detection: { verdict: 'report', score: 90, reasons: ['unknown_reason:标题'] },
  meta: {
    title: '云溪镇2023年法治政府建设年度报告',
    place: '云溪镇',
    org: '云溪镇人民政府',
    level: '乡镇街道',
    year: 2023,
    period: 'year',
    publishedOn: '2024-04-09',
    dateSource: 'meta',
    source: '',
    docNumber: null,
  },
  outline,
  sentences,
  boilerplate: [
    { ...at('依法行政水平进一步提升。'), kind: 'vague', rule: '' },
    { ...at('个别单位执法案卷制作不规范。'), kind: 'template', rule: '' },
  ],
  quantities: [
    quantity('32件', { value: 32, metricName: '规范性文件审核数' }),
    quantity('1.3万件', { value: 13_000, metricName: '行政复议申请数', scope: 'cumulative' }),
    quantity('120次', { value: 120, unit: '次', metricName: '执法检查次数' }),
  ],
  checks: [
    { id: 'R10', status: 'ok', summary: '举措部分有独立标题。', evidence: [] },
    { id: 'R01', status: 'attention', summary: '公开日期晚于4月1日。', evidence: [at('全年审核')] },
    { id: 'R13', status: 'not-seen', summary: '未见原因表述。', evidence: [] },
  ],
  measures: {
    chars: 96,
    boilerplateShare: 0.4,
    formulaShare: 0.25,
    vagueShare: 0.15,
    quantitiesPerThousand: 31.3,
  },
};

/** A placed annotation on a passage of the sample; `status` other than orphan keeps the place. */
export function placed(
  id: string,
  passage: string,
  content: Partial<Annotation> = {},
  placement: Partial<Placement> = {},
): PlacedAnnotation {
  const where = placement.status === 'orphan' ? { start: -1, end: -1 } : at(passage);
  return {
    annotation: {
      id,
      reportKey: 'yunxi.gov.cn/2023.html',
      kind: 'remark',
      note: '',
      tags: [],
      state: 'none',
      selector: { exact: passage, prefix: '', suffix: '', ...where, section: [] },
      author: '',
      createdAt: '2026-03-10T02:00:00.000Z',
      updatedAt: '2026-03-10T02:00:00.000Z',
      deletedAt: null,
      ...content,
    },
    placement: { status: 'exact', ...where, score: 1, candidates: [], ...placement },
  };
}
