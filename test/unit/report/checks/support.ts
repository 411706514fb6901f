import { judgeClauses } from '@/utils/report/boilerplate/judge';
import { nameFigures } from '@/utils/report/catalog/name';
import type { CheckInput } from '@/utils/report/checks/input';
import { runChecks } from '@/utils/report/checks/run';
import { readOutline } from '@/utils/report/outline/outline';
import { findFigures } from '@/utils/report/quantities/findFigures';
import { labelSentences } from '@/utils/report/sentences/label';
import type { ReportMeta } from '@/utils/report/types';
import { fold } from '@/utils/text/fold';

/** A district's report on 2023, published in time. */
export const META: ReportMeta = {
  title: '临江区2023年法治政府建设情况报告',
  place: '云溪市临江区',
  org: '临江区人民政府',
  level: '县区',
  year: 2023,
  period: 'year',
  publishedOn: '2024-03-12',
  dateSource: 'meta',
  source: '',
  docNumber: null,
};

/** What the checks look at, for a text made up by a test. */
export function inputOf(text: string, meta: Partial<ReportMeta> = {}): CheckInput {
  const folded = fold(text);
  const { sections, structure } = readOutline(folded);
  const { figures } = findFigures(folded);
  const clauses = judgeClauses(folded, sections, figures);
  return {
    folded,
    meta: { ...META, ...meta },
    outline: sections,
    sentences: labelSentences(folded, clauses, structure),
    quantities: nameFigures(folded, figures, sections),
  };
}

/** One check of a text, with the evidence as text. */
export function examine(id: string, text: string, meta: Partial<ReportMeta> = {}) {
  const found = runChecks(inputOf(text, meta)).find((check) => check.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return { ...found, evidence: found.evidence.map(({ start, end }) => text.slice(start, end)) };
}

/** A report of the usual parts; each may be replaced. */
export function report(
  parts: Partial<Record<'measures' | 'leadership' | 'lacks' | 'plans', string>> = {},
) {
  const {
    measures = '全年办理行政处罚案件320件，评查案卷40份。',
    leadership = '区政府主要负责人主持召开常务会议6次研究法治建设。',
    lacks = '4个镇街法制审核人员不足，原因是编制未落实。',
    plans = '2024年6月底前由区司法局编制涉企检查事项清单。',
  } = parts;
  return [
    '临江区2023年法治政府建设情况报告',
    '2023年，临江区推进依法行政，现报告如下：',
    '一、主要举措和成效',
    measures,
    '二、党政主要负责人履行推进法治建设第一责任人职责情况',
    leadership,
    '三、存在的不足和原因',
    lacks,
    '四、2024年工作安排',
    plans,
    '临江区人民政府',
    '2024年3月1日',
  ].join('\n');
}
