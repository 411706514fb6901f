import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { siteReports } from './siteReports';
import { chinese } from './words';

const year = (unit: string, at: number) => siteReports(unit).slice(at, at + 1);
const notesOn = (...reports: ReturnType<typeof siteReports>) =>
  comparisonNotes(compareReports(reports), chinese);

describe('notes on shared text', () => {
  it('quote what two issuers have in common, word for word', async () => {
    const notes = notesOn(...year('gov', 3), ...year('sfj', 3));
    const section = /## [^\n]*、雷同文本与统一格式文字\n[\s\S]*?(?=\n## )/.exec(notes)?.[0] ?? '';
    await expect(section).toMatchFileSnapshot('../../fixtures/golden/shared-text.md');
    expect(section).toContain('出庭应诉');
  });

  it('have no such section where nothing is shared, and none for the years of one issuer', () => {
    expect(notesOn(...year('scjg', 2), ...year('linjiang', 2))).not.toContain('雷同文本');
    expect(notesOn(...siteReports('gov'))).not.toContain('雷同文本');
  });
});
