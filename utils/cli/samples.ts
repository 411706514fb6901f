import * as v from 'valibot';
import { loadSite } from '../../test/fixtures/site/compose.mjs';
import { sourceSchema } from '../messageSchemas';
import { readPage } from '../page/readPage';
import type { ReportSource } from '../report/types';
import { decodeBytes } from './charset';
import { parsePage } from './parsePage';

/** Says in the library that the report is made up. */
const MARK = '（示例）';

/**
 * The reports that the library offers a reader who has none yet: all years of the sample site's first office. The
 * city is made up, so they have no page on the web to open, and their titles say that they are samples.
 */
export function sampleReports(): ReportSource[] {
  const { manifest, pages } = loadSite();
  const host = manifest.site.units[0]?.host;
  return pages
    .filter((page) => page.host === host && page.verdict === 'report')
    .map(({ id, url, body }) => {
      const source = readPage(parsePage(decodeBytes(body, true)), url);
      // Without the map to the page's elements, which nobody will have.
      return v.parse(sourceSchema, {
        ...source,
        url: `sample:${id}`,
        heading: source.heading + MARK,
        documentTitle: source.documentTitle + MARK,
      });
    });
}
