import { describe, expect, it } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import { comparisonNotes } from '@/utils/export/comparisonNotes';
import { reportNotes } from '@/utils/export/reportNotes';
import { shippedTemplates } from '@/utils/export/templates';
import { madeUpReport } from '../compare/reports';
import { hostileComparison } from './hostileReports';
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

  it('on three bodies of one year that share wording as it was issued to all', async () => {
    const issued = '全面落实行政执法公示、执法全过程记录和重大执法决定法制审核制度，规范执法行为。';
    const own = '在沿河集市设立流动调解点，逢集日由司法所和派出所轮流值守受理群众纠纷。';
    const street = (place: string, ...lines: string[]) =>
      madeUpReport({
        place,
        url: `http://${place === '甲街道' ? 'jia' : place === '乙街道' ? 'yi' : 'bing'}.gov.cn/`,
        lines: lines.map((line) => ['measures', line]),
      });
    const streets = [
      street('甲街道', issued, own),
      street('乙街道', issued, own),
      street('丙街道', issued),
    ];
    await expect(notesOn(...streets)).toMatchFileSnapshot(golden('uniform'));
  });

  it('on hostile words', async () => {
    await expect(comparisonNotes(hostileComparison(), chinese)).toMatchFileSnapshot(
      golden('hostile'),
    );
  });

  it.each(shippedTemplates(chinese.t).filter(({ id }) => id !== 'opinion'))(
    'by the template $name',
    async (template) => {
      const notes = comparisonNotes(compareReports(riversideReports()), { ...chinese, template });
      await expect(notes).toMatchFileSnapshot(golden(`template-${template.id}`));
    },
  );
});
