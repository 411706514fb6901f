import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/page/readPage';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { DOMS } from './doms';
import { PAGES } from './pages';

describe.each(DOMS)('%s', (_, parse) => {
  test.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
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
