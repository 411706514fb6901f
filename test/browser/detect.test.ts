import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickToolbarButton,
  eventually,
  launchExtension,
  panelFor,
  tabIdOf,
  type Harness,
} from './harness';
import { paintedKinds, waitForMarks } from './reader';
import { site } from './sampleSite';

/** What the toolbar button shows for a page's tab. */
async function badgeOf(harness: Harness, page: Page): Promise<string> {
  const tabId = await tabIdOf(harness, page);
  return harness.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** What is visible of us in a page: marks, and the element our card lives in. */
async function tracesIn(page: Page) {
  const hosts = await page.locator('fazhi-shendu').count();
  return { hosts, kinds: await paintedKinds(page), marks: await page.locator('mark').count() };
}
const NOTHING = { hosts: 0, kinds: {}, marks: 0 };
/** Time (ms) in which a page that is no report would have been marked; a report takes about 350. */
const LONG_ENOUGH = 1_200;

describe('on the sample site', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launchExtension({ pages: site.pages });
  });
  afterAll(() => harness.close());

  const reports = site.manifest.reports.filter(({ year }) => year === 2023);
  test.each(reports.map((report) => [report.id, report] as const))(
    '%s is a report, whatever the shell',
    async (id, report) => {
      const page = await harness.open(`http://${report.host}${report.path}`);
      await waitForMarks(page);
      expect(await badgeOf(harness, page)).toBe('报');
      const panel = await panelFor(harness, page);
      await expect.poll(() => panel.textContent('body')).toContain(String(report.year));
      const head = await panel.textContent('body');
      expect(head).toContain(report.title);
      expect(head).toContain(report.publishedOn);
      expect(head).toContain(report.place);
      await panel.close();
      await page.close();
    },
  );

  const others = site.pages.filter(({ verdict }) => verdict === 'other');
  test('the other pages stay untouched', async () => {
    expect(others.length).toBeGreaterThan(8);
    const pages = await Promise.all(others.map(({ url }) => harness.open(url)));
    await new Promise((done) => setTimeout(done, LONG_ENOUGH));
    for (const page of pages) {
      expect(await tracesIn(page), page.url()).toEqual(NOTHING);
      expect(await badgeOf(harness, page), page.url()).toBe('');
      await page.close();
    }
  });

  test('on a page that is none the panel says why, and reads it all the same when asked', async () => {
    const news = site.pages.find(({ id }) => id.includes('interpretation'));
    const page = await harness.open(news?.url ?? '');
    const panel = await panelFor(harness, page);
    await panel.getByRole('button', { name: '仍按报告审读' }).click();
    await expect.poll(() => page.locator('fazhi-shendu').count()).toBe(1);
    await panel.close();
    await page.close();
  });
});

const saved = path.resolve(import.meta.dirname, '../../../shared/pages');
describe.skipIf(!existsSync(saved))('on real pages (../shared/pages)', () => {
  interface Expected {
    file: string;
    verdict: 'report' | 'related' | 'other';
    title?: string;
    place?: string;
    org?: string;
    publishedOn?: string;
  }
  const expected = existsSync(saved)
    ? (JSON.parse(readFileSync(path.join(saved, 'expected.json'), 'utf8')) as Expected[])
    : [];
  // The one page that did not stand on a government's site.
  const isForeign = ({ verdict }: Expected) => verdict === 'related';
  const urlOf = (page: Expected) =>
    `http://${isForeign(page) ? 'www.example.com' : 'www.example.gov.cn'}/${page.file}`;

  let harness: Harness;
  beforeAll(async () => {
    harness = await launchExtension({
      pages: expected.map((page) => ({
        host: new URL(urlOf(page)).host,
        path: `/${page.file}`,
        body: readFileSync(path.join(saved, page.file)),
        contentType: 'text/html',
      })),
    });
  });
  afterAll(() => harness.close());

  test.each(expected.map((page) => [page.file, page] as const))('%s', async (_, wanted) => {
    const page = await harness.open(urlOf(wanted));
    if (wanted.verdict === 'report') {
      await waitForMarks(page);
      expect(await badgeOf(harness, page)).toBe('报');
      const panel = await panelFor(harness, page);
      const title = wanted.title ?? '';
      await expect.poll(() => panel.textContent('body')).toContain(title);
      const text = (await panel.textContent('body')) ?? '';
      for (const part of [wanted.place, wanted.publishedOn]) expect(text).toContain(part ?? '');
      await panel.close();
    } else {
      await new Promise((done) => setTimeout(done, LONG_ENOUGH));
      expect(await tracesIn(page)).toEqual(NOTHING);
    }
    if (wanted.verdict === 'related') {
      await clickToolbarButton(harness, page);
      await waitForMarks(page);
      expect(await eventually(async () => (await badgeOf(harness, page)) || undefined)).toBe('近');
    }
    await page.close();
  });
});
