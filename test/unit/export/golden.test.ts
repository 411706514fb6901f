import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { reportNotes } from '@/utils/export/reportNotes';
import { shippedTemplates } from '@/utils/export/templates';
import { madeUpReport } from '../compare/reports';
import { riversideReports } from './sampleReports';
import { chinese } from './words';

const golden = (name: string) => `../../fixtures/golden/${name}.md`;
const notesOn = (...reports: Parameters<typeof compareReports>[0]) =>
  comparisonNotes(compareReports(reports), chinese);

describe('notes, word for word', () => {
  it('on one place over the years', async () => {
    await expect(notesOn(...riversideReports())).toMatchFileSnapshot(golden('one-place'));
  });

  it('on two years, with the conclusion that the reader wrote', async () => {
    const conclusion = [
      '2024年申请量上升，建议核对口径。\r\n# 不是标题 | *不是* 强调',
      '',
      '',
      '<script>alert(1)</script> ==不是高亮== [不是](http://链接)',
      '\u200b',
    ].join('\n');
    const years = compareReports(riversideReports().slice(0, 2));
    await expect(comparisonNotes(years, { ...chinese, conclusion })).toMatchFileSnapshot(
      golden('with-conclusion'),
    );
  });

  it('on a single report', async () => {
    const [, , report] = riversideReports();
    if (!report) throw new Error('the sample has a third report');
    await expect(reportNotes(report, chinese)).toMatchFileSnapshot(golden('single-report'));
  });

  it('on two places of one year, without an indicator in common', async () => {
    const figure = { text: '12件', value: 12 };
    const places = [
      madeUpReport({ place: '甲县', lines: [['measures', '受理12件。']], figures: [figure] }),
      madeUpReport({ place: '乙县', url: '', meta: { publishedOn: null } }),
    ];
    await expect(notesOn(...places)).toMatchFileSnapshot(golden('two-places'));
  });

  it('on two copies of one report', async () => {
    const [first] = riversideReports();
    if (!first) throw new Error('the sample has a first report');
    const copy = { ...first, key: 'copy', url: 'http://zwgk.linjiang.gov.cn/2021.html' };
    await expect(notesOn(first, copy)).toMatchFileSnapshot(golden('two-copies'));
  });

  it.each(shippedTemplates(chinese.t).filter(({ id }) => id !== 'opinion'))(
    'by the template $name',
    async (template) => {
      const notes = comparisonNotes(compareReports(riversideReports()), { ...chinese, template });
      await expect(notes).toMatchFileSnapshot(golden(`template-${template.id}`));
    },
  );
});
