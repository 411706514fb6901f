import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayBeReport } from '@/utils/page/glance';
import { readPage } from '@/utils/page/readPage';
import { detectReport } from '@/utils/report/detection/detect';
import { describeReport } from '@/utils/report/metadata/describe';
import { loadSite, type SitePage } from '../../fixtures/site/compose.mjs';
import { DOMS } from './doms';

const { manifest, pages } = loadSite();
const articles = new Map(
  [...manifest.reports, ...manifest.others].map((article) => [article.id, article]),
);
const reports = new Map(manifest.reports.map((report) => [report.id, report]));
/** As a browser does it: the answer's charset, else the page's own. */
const charsetOf = ({ contentType, body }: SitePage) =>
  /charset=["']?([\w-]+)/.exec(contentType + body.toString('latin1', 0, 1_000))?.[1] ?? 'utf-8';
const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(DOMS)('the sample site in %s', (_, parse) => {
  test.each(pages.map((page) => [page.id, page] as const))('%s', (id, page) => {
    const html = new TextDecoder(charsetOf(page)).decode(page.body);
    const document = parse(html);
    const reading = readPage(document, page.url);
    const detection = detectReport(reading);
    expect(detection).toMatchObject({ verdict: page.verdict });
    if (page.verdict === 'report') expect(mayBeReport(document)).toBe(true);

    const article = articles.get(id);
    if (!article) return;
    const text = readFileSync(`test/fixtures/site/${article.textFile}`, 'utf8');
    expect(bare(reading.text)).toBe(bare(text));
    const meta = describeReport(reading);
    expect(meta).toMatchObject({ title: article.title, publishedOn: article.publishedOn });
    expect(meta.source).toBe(article.source);
    expect(reading.attachments.map(({ label }) => label)).toEqual(
      (article.attachments ?? []).map(({ label }) => label),
    );
    const report = reports.get(id);
    if (!report) return;
    const { place, org, level, year } = report;
    expect(meta).toMatchObject({ place, org, level, year, period: 'year' });
  });
});
