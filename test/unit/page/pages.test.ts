import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/page/readPage';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { DOMS } from './doms';
import more from './morePages.json';
import { OTHER_PAGES } from './otherPages';
import { REPORT_PAGES } from './reportPages';
import type { SamplePage } from './sampleMarkup';

/** Further headers, titles and labels around one text, as data. */
const ALL = [...REPORT_PAGES, ...OTHER_PAGES, ...(more as unknown as SamplePage[])];

describe.each(DOMS)('%s', (_, parse) => {
  test.each(ALL.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const reading = readPage(parse(page.html), page.url);
    const { verdict, reasons } = detectReport(reading);
    expect(verdict, reasons.join(' ')).toBe(page.verdict);
    expect(describeReport(reading)).toMatchObject(page.meta);
    if (page.text) {
      const [first, last] = page.text;
      expect(reading.text.slice(0, first.length)).toBe(first);
      expect(reading.text.slice(-last.length)).toBe(last);
    }
  });
});
