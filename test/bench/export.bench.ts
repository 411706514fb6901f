import { bench, describe } from 'vitest';
import { compareReports } from '../../utils/compare/compare';
import { composeComparisonNotes } from '../../utils/export/comparisonNotes';
import { writeDocx } from '../../utils/export/docx/write';
import { writeHtml } from '../../utils/export/html/write';
import { indicatorTable } from '../../utils/export/tables/indicatorTable';
import { writeXlsx } from '../../utils/export/tables/xlsx';
import { siteReports } from '../unit/export/siteReports';
import { chinese } from '../unit/export/words';

/** Twenty reports: the sixteen of the sample site, and four of them as those of a place of its own. */
const site = ['gov', 'sfj', 'scjg', 'linjiang'].flatMap(siteReports);
const copies = site.slice(0, 4).map((report) => {
  const { analysis } = report;
  const meta = { ...analysis.meta, place: '清河县', org: '清河县人民政府' };
  return { ...report, key: `${report.key}-2`, analysis: { ...analysis, meta } };
});
const comparison = compareReports([...site, ...copies]);
const notes = composeComparisonNotes(comparison, chinese);
const paper = { title: '比对', creator: '法治年报审读', createdOn: '2026-03-12' };

const FEW = { warmupIterations: 1, iterations: 8 };

/** From the press of the button to the file; the aim for Word is 2 s (measured: 0.6 s, Node 20, 2 cores). */
describe('notes on twenty reports', () => {
  bench(
    'compose and write a Word document, with progress',
    async () => {
      const tree = composeComparisonNotes(comparison, chinese);
      await writeDocx(tree, paper, { report: () => undefined });
    },
    FEW,
  );
  bench('write HTML', () => void writeHtml(notes, paper), FEW);
  bench(
    'write an Excel file of the indicators',
    async () => void (await writeXlsx([indicatorTable(comparison, chinese.t)])),
    FEW,
  );
});
