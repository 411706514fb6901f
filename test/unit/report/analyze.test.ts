import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportAnalysis, Span } from '@/utils/report/types';
import { loadSite } from '../../fixtures/site/compose.mjs';

const analyze = (text: string) => analyzeReport(textSource(text));

/** Every range that an analysis gives out. */
function spansOf({ outline, sentences, boilerplate, quantities, checks }: ReportAnalysis): Span[] {
  const evidence = checks.flatMap((check) => check.evidence);
  return [...outline, ...sentences, ...boilerplate, ...quantities, ...evidence];
}

function expectSound(text: string): void {
  const analysis = analyze(text);
  expect(analysis.text).toBe(text);
  for (const { start, end } of spansOf(analysis)) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
  for (const { text: written, start, end } of analysis.quantities) {
    expect(text.slice(start, end)).toBe(written);
  }
  const { boilerplateShare, formulaShare, vagueShare } = analysis.measures;
  for (const share of [boilerplateShare, formulaShare, vagueShare]) {
    expect(0 <= share && share <= 1).toBe(true);
  }
}

describe('hostile texts get an answer', () => {
  const texts: [string, string][] = [
    ['nothing', ''],
    ['one character', '法'],
    ['blanks only', ' \n\t　\n'],
    ['digits only', '7'.repeat(200_000)],
    ['nested brackets', `${'（《“'.repeat(20_000)}甲${'”》）'.repeat(20_000)}`],
    ['unpaired quotes', '“全年办理案件52件。'.repeat(2_000)],
    ['right-to-left marks', '全年\u202E办理\u202C案件\u200F52件。'.repeat(500)],
    ['lone surrogates', '\uD800全年办理\uDC00案件52件。'.repeat(500)],
    ['not one Chinese character', 'The committee met 12 times in 2023. '.repeat(500)],
    ['headings only', '一、\n（一）\n1.\n（1）\n①\n一是\n'.repeat(2_000)],
    ['one endless sentence', '深入推进依法行政，'.repeat(20_000)],
    ['noncharacters', '\uFFFF\uFFFE\uFDD0全年办理案件52件。'],
  ];
  test.each(texts)('%s', (_, text) => expectSound(text));

  test('law: whatever the text, every offset lies inside it and nothing is thrown', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...[
          '一、',
          '（二）',
          '1.',
          '一是',
          '全年',
          '52件',
          '98.5%',
          '由20个',
          '压缩至',
          '《',
          '》',
        ],
        ...[
          '“',
          '”',
          '。',
          '\n',
          '2023年',
          '其中',
          '分别为',
          '百分之',
          '万',
          '习近平',
          '存在的不足',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSound(pieces.join(''))),
      { numRuns: 300 },
    );
  });
});

const { manifest } = loadSite();
const folder = path.resolve(import.meta.dirname, '../../fixtures/site');
const analyses = new Map(
  manifest.reports.map(({ id, title, publishedOn, textFile, host }) => {
    const text = readFileSync(path.join(folder, textFile), 'utf8');
    const source = { ...textSource(text, `http://${host}/`), heading: title };
    return [id, analyzeReport({ ...source, metas: { pubdate: publishedOn } })];
  }),
);

/** The checks of domain.md §2 that need one report only. */
const CHECKS = [
  ...['R01', 'R02', 'R03', 'R10', 'R11', 'R12', 'R13', 'R14', 'R17', 'R20', 'R21', 'R22', 'R23'],
  ...['R24', 'R25', 'R28', 'R29', 'R32', 'R33', 'R34', 'R35', 'R36', 'R37'],
];

/** The planted phenomena of one kind, each with the analysis of the report it stands in. */
function planted(kind: string): [string, ReportAnalysis, string][] {
  return manifest.phenomena
    .filter((phenomenon) => phenomenon.kind === kind)
    .flatMap(({ id, quotes }) =>
      quotes.flatMap(({ report, text }) => {
        const analysis = analyses.get(report);
        return analysis
          ? [[`${id} in ${report}`, analysis, text] as [string, ReportAnalysis, string]]
          : [];
      }),
    );
}

/** Whether a check wants attention for something inside the quoted words. */
function isQuestioned({ text, checks }: ReportAnalysis, ids: string[], quote: string): boolean {
  const from = text.indexOf(quote);
  const to = from + quote.length;
  return checks
    .filter(({ id, status }) => ids.includes(id) && status === 'attention')
    .some(({ evidence }) => evidence.some(({ start, end }) => start < to && from < end));
}

describe('on the sample site', () => {
  test.each([...analyses])(
    '%s has its parts and figures, and an answer to every check',
    (_, analysis) => {
      const roles = new Set(analysis.sentences.map(({ role }) => role));
      for (const role of ['measures', 'shortcomings', 'plans'] as const) {
        expect(roles, role).toContain(role);
      }
      expect(analysis.quantities.length).toBeGreaterThan(20);
      const answered = new Set(analysis.checks.map(({ id }) => id));
      expect(CHECKS.filter((id) => !answered.has(id))).toEqual([]);
    },
  );

  test('a report without a word on the duties of the principal is said to lack it', () => {
    const checks = analyses.get('sfj-2021')?.checks ?? [];
    const contents = checks.find(({ id }) => id === 'R10');
    // It has a chapter on organising, which leaves the duty of the principal open.
    expect(contents).toMatchObject({ status: 'attention' });
    expect(contents?.summary).toContain('未写明党政主要负责人');
    expect(checks.find(({ id }) => id === 'R11')).toMatchObject({ status: 'not-seen' });
  });

  test.each(planted('rate-mismatch'))('%s: the rate is questioned', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R21'], quote)).toBe(true);
  });
  test.each(planted('rate-ok'))('%s: the rate is left alone', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R21'], quote)).toBe(false);
  });
  test.each(planted('sum-mismatch'))('%s: the sum is questioned', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R22'], quote)).toBe(true);
  });
  test.each(planted('sum-ok'))('%s: the sum is left alone', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R22'], quote)).toBe(false);
  });
  test.each(planted('percentage-point-slip'))('%s: points are proposed', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R24'], quote)).toBe(true);
  });
  test.each(planted('late-publication'))('%s: the date is questioned', (_, { checks }) => {
    expect(checks.find(({ id }) => id === 'R01')?.status).toBe('attention');
  });
  test.each(planted('leftover'))('%s: the leftover is questioned', (_, analysis, quote) => {
    expect(isQuestioned(analysis, ['R32'], quote)).toBe(true);
  });
  test.each([...planted('part-year'), ...planted('cumulative')])(
    '%s: the figure is no figure of the year',
    (_, { text, quantities }, quote) => {
      const from = text.indexOf(quote);
      const inside = quantities.filter(
        ({ start, end }) => from <= start && end <= from + quote.length,
      );
      expect(inside.length).toBeGreaterThan(0);
      expect(inside.map(({ scope }) => scope)).not.toContain('year');
    },
  );
});
