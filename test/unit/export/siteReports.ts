import { readFileSync } from 'node:fs';
import type { ComparedReport } from '@/utils/compare/types';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import manifest from '../../fixtures/site/manifest.json';

const folder = new URL('../../fixtures/site/', import.meta.url);

/** The reports of one unit of the sample site as they are read from its pages. */
export function siteReports(unit: string): ComparedReport[] {
  return manifest.reports
    .filter((report) => report.unit === unit)
    .map((report) => {
      const url = `http://${report.host}${report.path}`;
      const source = {
        ...textSource(readFileSync(new URL(report.textFile, folder), 'utf8'), url),
        heading: report.title,
        metas: { pubdate: report.publishedOn },
      };
      return { key: report.id, url, analysis: analyzeReport(source), annotations: [] };
    });
}
