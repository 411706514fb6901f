import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { madeUpReport } from '../compare/reports';
import { siteReports } from './siteReports';
import { chinese } from './words';

const year = (unit: string, at: number) => siteReports(unit).slice(at, at + 1);
const notesOn = (...reports: ReturnType<typeof siteReports>) =>
  comparisonNotes(compareReports(reports), chinese);

describe('notes on shared text', () => {
  it('quote what two issuers have in common, word for word', async () => {
    const notes = notesOn(...year('gov', 3), ...year('sfj', 3));
    const section = /## [^\n]*、雷同文本\n[\s\S]*?(?=\n## )/.exec(notes)?.[0] ?? '';
    await expect(section).toMatchFileSnapshot('../../fixtures/golden/shared-text.md');
    expect(section).toContain('出庭应诉');
  });

  it('have no such section where nothing is shared, and none for the years of one issuer', () => {
    expect(notesOn(...year('scjg', 2), ...year('linjiang', 2))).not.toContain('雷同文本');
    expect(notesOn(...siteReports('gov'))).not.toContain('雷同文本');
  });

  it('say that too many reports were not looked through, unless one issuer wrote them all', () => {
    const places = Array.from({ length: 21 }, (_, nth) => madeUpReport({ place: `第${nth}区` }));
    expect(notesOn(...places)).toMatch(/、雷同文本\n\n报告超过 20 份/);
    expect(notesOn(...places.slice(1))).not.toContain('雷同文本');
    const years = Array.from({ length: 21 }, (_, nth) => madeUpReport({ year: 2001 + nth }));
    expect(notesOn(...years)).not.toContain('雷同文本');
  });
});
