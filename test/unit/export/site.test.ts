import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { findFragment, type TextFragment } from '@/utils/export/textFragment';
import manifest from '../../fixtures/site/manifest.json';
import { nodesOf, readMarkdown, strayMarkup } from './markup';
import { siteReports } from './siteReports';
import { chinese } from './words';

const units = ['gov', 'sfj', 'scjg', 'linjiang'];

/** A text directive taken apart again, as a browser does it. */
function readDirective(directive: string): TextFragment {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift() : undefined;
  const suffix = parts[parts.length - 1]?.startsWith('-') ? parts.pop() : undefined;
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  const context = (part = '') => decodeURIComponent(part.replace(/^-|-$/g, ''));
  return { prefix: context(prefix), start, end, suffix: context(suffix) };
}

describe.each(units)('notes on the reports of %s of the sample site', (unit) => {
  const reports = siteReports(unit);
  const comparison = compareReports(reports);
  const markdown = comparisonNotes(comparison, chinese);

  it('hold four years of one subject', () => {
    expect(comparison.kind).toBe('years');
    expect(comparison.columns.map(({ report }) => report.analysis.meta.year)).toEqual([
      2021, 2022, 2023, 2024,
    ]);
    expect(comparison.missingYears).toEqual([]);
    expect(comparison.versions).toEqual([]);
  });

  it('link only to passages that a browser finds', () => {
    const links = nodesOf(readMarkdown(markdown)).flatMap((node) =>
      node.type === 'link' && node.url.includes(':~:text=') ? [node.url] : [],
    );
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) {
      const [page = '', directive = ''] = url.split('#:~:text=');
      const text = reports.find((report) => report.url === page)?.analysis.text ?? '';
      expect(findFragment(text, readDirective(directive)), url).not.toBeNull();
    }
  });

  it('hold no markup but their own', () => {
    expect(strayMarkup(markdown)).toEqual([]);
  });

  it('name every late publication', () => {
    const late = manifest.phenomena.filter(
      ({ kind, quotes }) => kind === 'late-publication' && quotes[0]?.report.startsWith(`${unit}-`),
    );
    expect(markdown.match(/\*\*\d{4}-\d\d-\d\d 逾期 \d+ 天\*\*/g) ?? []).toHaveLength(late.length);
  });

  it('quote what was planted as not adding up', () => {
    const planted = manifest.phenomena
      .filter(({ kind }) => kind === 'rate-mismatch' || kind === 'percentage-point-slip')
      .flatMap(({ quotes }) => quotes)
      .filter(({ report }) => report.startsWith(`${unit}-`));
    const findings = markdown.split('\n## ')[1] ?? '';
    for (const { text } of planted) expect(findings).toContain(text);
  });

  it('compare no part of a year and no sum of years with a year', () => {
    for (const { cells, changes, scope } of comparison.indicators) {
      if (scope !== 'year') expect(changes.every((change) => change === null)).toBe(true);
      for (const cell of cells) expect([scope, null]).toContain(cell?.quantity.scope ?? null);
    }
  });
});

it('notes on the sample site, word for word', async () => {
  const notes = comparisonNotes(compareReports(siteReports('linjiang')), chinese);
  await expect(notes).toMatchFileSnapshot('../../fixtures/golden/sample-site.md');
});
