import type { ComparedReport } from '@/utils/compare/types';
import type {
  Check,
  Quantity,
  ReportAnalysis,
  ReportMeta,
  Section,
  SectionRole,
  Sentence,
} from '@/utils/report/types';

/** `#` starts a heading of level 1, `##` one of level 2; other lines are one sentence each. */
export type Line = [role: SectionRole, line: string];

/**
 * Made-up analyses for the tests of comparison and export. A report is written as lines; offsets are looked up in
 * the joined text, so that a test names passages by their words.
 */
export interface MadeUpReport {
  place?: string;
  year?: number | null;
  meta?: Partial<ReportMeta>;
  url?: string;
  lines?: Line[];
  figures?: MadeUpFigure[];
  checks?: { id: string; status: Check['status']; summary: string; evidence?: string[] }[];
  annotations?: ComparedReport['annotations'];
  measures?: Partial<ReportAnalysis['measures']>;
}

/** `text` must stand in the report; `nth` chooses among several places of the same words. */
export interface MadeUpFigure extends Partial<Omit<Quantity, 'start' | 'end'>> {
  text: string;
  value: number;
  nth?: number;
}

export function madeUpReport(report: MadeUpReport): ComparedReport {
  const { place = '临江区', year = 2023 } = report;
  const { text, outline, sentences } = layOut(report.lines ?? []);
  const analysis: ReportAnalysis = {
    text,
    detection: { verdict: 'report', score: 100, reasons: [] },
    meta: {
      title: `${place}${year ?? ''}年法治政府建设年度报告`,
      place,
      org: `${place}人民政府`,
      level: '县区',
      year,
      period: 'year',
      publishedOn: year === null ? null : `${year + 1}-03-18`,
      dateSource: 'meta',
      source: '',
      docNumber: null,
      ...report.meta,
    },
    outline,
    sentences,
    boilerplate: [],
    quantities: (report.figures ?? []).map((figure) => quantityIn(text, figure)),
    checks: (report.checks ?? []).map(({ evidence = [], ...check }) => ({
      ...check,
      evidence: evidence.map((words) => spanOf(text, words)),
    })),
    measures: {
      chars: text.length,
      boilerplateShare: 0.41,
      formulaShare: 0.25,
      vagueShare: 0.16,
      quantitiesPerThousand: 7.2,
      ...report.measures,
    },
  };
  const url = report.url ?? `http://www.linjiang.gov.cn/a/${year ?? 'x'}.html`;
  return { key: url, url, analysis, annotations: report.annotations ?? [] };
}

/** Where words stand in a text; fails when they do not. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the made-up report`);
  return { start, end: start + words.length };
}

function quantityIn(text: string, { nth, ...figure }: MadeUpFigure): Quantity {
  return {
    ...spanOf(text, figure.text, nth),
    unit: '件',
    approx: false,
    qualifier: '',
    metric: 'reconsideration-accepted',
    metricName: '行政复议受理数',
    scope: 'year',
    ...figure,
  };
}

function layOut(lines: Line[]) {
  const outline: Section[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const [role, line] of lines) {
    const [, marks = '', words = ''] = /^(#*) ?(.*)$/s.exec(line) ?? [];
    const span = { start: text.length, end: text.length + words.length };
    const [label = ''] =
      /^(?:[一二三四五六七八九]、|（[一二三四五六]）|[一二三四五]是)/.exec(words) ?? [];
    if (marks) {
      outline.push({ ...span, level: marks.length, label, title: words.slice(label.length), role });
    }
    sentences.push({ ...span, role, label: marks ? 'structure' : 'substantive' });
    text += `${words}\n`;
  }
  return { text, outline, sentences };
}
