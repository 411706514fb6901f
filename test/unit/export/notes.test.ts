import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import type { ComparedReport } from '@/utils/compare/types';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { oneLine } from '@/utils/export/plainText';
import { reportNotes } from '@/utils/export/reportNotes';
import { madeUpReport, spanOf } from '../compare/reports';
import { nodesOf, readMarkdown, strayMarkup } from './markup';
import { chinese } from './words';

const HOSTILE = '# a|b *c* _d_ [[e]] ==f== %%g%% #h ^i <script>j</script> ~k~ `l` $m$ ![n](o) p\\';

/** A report whose every field that a page or the reader fills holds markup. */
function hostileReport(year: number, value: number): ComparedReport {
  const sentence = `本年 ${HOSTILE} 受理${value}件。`;
  const report = madeUpReport({
    year,
    place: `县${HOSTILE}`,
    url: `http://a.gov.cn/x_(${year})?a=[b]&c=*d*`,
    meta: { title: HOSTILE, org: HOSTILE },
    lines: [
      ['measures', `# 一、${HOSTILE}`],
      ['measures', sentence],
      ['shortcomings', `# ${HOSTILE}`],
    ],
    figures: [{ text: `${value}件`, value, unit: '件|*', metricName: HOSTILE, qualifier: '*约*' }],
    checks: [{ id: 'R21', status: 'attention', summary: HOSTILE, evidence: [sentence] }],
  });
  const annotation = {
    id: 'a',
    kind: 'remark' as const,
    state: 'answered' as const,
    note: `${HOSTILE}\n---\n${HOSTILE}\n\n\n| x |\n|---|\n- [ ] y`,
    tags: [HOSTILE, '标签'],
    author: HOSTILE,
    createdAt: '2026-03-10T04:00:00.000Z',
    selector: { exact: HOSTILE, section: [HOSTILE] },
  };
  const placement = { status: 'exact' as const, score: 1, candidates: [] };
  return {
    ...report,
    annotations: [
      { annotation, placement: { ...placement, ...spanOf(report.analysis.text, HOSTILE, 1) } },
      { annotation, placement: { ...placement, status: 'orphan', start: -1, end: -1 } },
    ],
  };
}

describe.each([
  [
    'a comparison',
    () =>
      comparisonNotes(compareReports([hostileReport(2022, 40), hostileReport(2023, 100)]), chinese),
  ],
  ['a single report', () => reportNotes(hostileReport(2023, 100), chinese)],
])('notes on %s full of markup', (_, write) => {
  const markdown = write();
  const nodes = nodesOf(readMarkdown(markdown));

  it('hold only what notes are made of', () => {
    const types = new Set(nodes.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      [
        'blockquote',
        'break',
        'heading',
        'inlineCode',
        'link',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'table',
        'tableCell',
        'tableRow',
        'text',
        'yaml',
      ].sort(),
    );
    expect(strayMarkup(markdown)).toEqual([]);
  });

  it('link to the pages and nowhere else', () => {
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node] : []));
    expect(links.length).toBeGreaterThan(4);
    for (const { url, children } of links) {
      expect(url).toMatch(
        /^http:\/\/a\.gov\.cn\/x_\(20\d\d\)\?a=\[b\]&c=\*d\*(#:~:text=[^\s()*|]+)?$/,
      );
      expect(children).toMatchObject([{ type: 'text' }]);
      expect(['原文', '定位']).toContain((children[0] as { value: string }).value);
    }
  });

  it('have every heading on one line and no more of them than sections', () => {
    const headings = nodes.filter((node) => node.type === 'heading');
    expect(headings.map((node) => node.depth)).toEqual([1, 2, 2, 2, 2, 2]);
  });

  it('say what was written', () => {
    const words = nodes.map((node) => ('value' in node ? node.value : '')).join('\n');
    expect(words.split(oneLine(HOSTILE)).length).toBeGreaterThan(6);
    expect(words).toContain('- [ ] y');
  });
});

describe('notes', () => {
  it('carry their facts as YAML that any program reads back', async () => {
    const { parse } = await import('yaml');
    const root = readMarkdown(reportNotes(hostileReport(2023, 100), chinese));
    const [first] = root.children;
    expect(first?.type === 'yaml' && parse(first.value)).toEqual({
      title: `${HOSTILE}审读笔记`,
      created: '2026-03-12',
      source: 'http://a.gov.cn/x_(2023)?a=[b]&c=*d*',
      tool: '法治年报审读 1.0',
    });
  });

  it('leave out what there is nothing to say of', () => {
    const markdown = comparisonNotes(
      compareReports([madeUpReport({ year: 2022 }), madeUpReport({})]),
      chinese,
    );
    expect(markdown).not.toContain('审读人批注');
    expect(markdown).not.toContain('⚑');
    expect(markdown).toContain('没有可以比较的指标');
  });

  it('tell of missing years', () => {
    const markdown = comparisonNotes(
      compareReports([madeUpReport({ year: 2020 }), madeUpReport({ year: 2023 })]),
      chinese,
    );
    expect(markdown).toContain('未选入 2021、2022 年的报告。');
  });

  it('part many reports into several tables', () => {
    const many = Array.from({ length: 20 }, (_, i) => madeUpReport({ place: `第${i}区` }));
    const root = readMarkdown(comparisonNotes(compareReports(many), chinese));
    const tables = root.children.flatMap((node) => (node.type === 'table' ? [node] : []));
    // Overview and elements, 8 + 8 + 4 reports each.
    expect(tables.map((table) => table.children[0]?.children.length)).toEqual([9, 9, 5, 9, 9, 5]);
    for (const table of tables) {
      expect(new Set(table.children.map((row) => row.children.length)).size).toBe(1);
    }
  });
});
