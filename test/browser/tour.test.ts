import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../utils/cli/browser.mjs';
import { urlOf } from '../../utils/cli/demo/startPage';
import { readSavedPages } from '../../utils/cli/savedPages';
import { takeTour } from '../../utils/cli/tour/takeTour';
import { loadSite } from '../fixtures/site/compose.mjs';
import { servePages, type ServedPage } from '../fixtures/site/serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** Saved pages of real sites, where a checkout has them beside it. */
const REAL_PAGES = path.resolve(root, '../shared/pages');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-tour-test-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the tour over the pages; the notes it leaves, and the names of its pictures. */
async function tourOf(pages: readonly ServedPage[]) {
  const browser = findBrowser().path ?? '';
  const server = await servePages(pages);
  try {
    const extension = path.join(root, '.output', 'chrome-mv3');
    await takeTour({ browser, extension, port: server.port, urls: pages.map(urlOf), folder });
  } finally {
    await server.close();
  }
  const files = readdirSync(folder);
  const notes = files.filter((file) => file.endsWith('.md'));
  expect(notes).toHaveLength(1);
  return {
    notes: readFileSync(path.join(folder, notes[0] ?? ''), 'utf8'),
    pictures: files.filter((file) => file.endsWith('.png')).sort(),
  };
}

const PICTURES = ['comparison.png', 'library.png', 'page.png', 'panel.png'];

describe('the tour of npm start without a display', () => {
  test('compares the years of an office of the sample site and leaves notes and pictures', async () => {
    const { manifest, pages } = loadSite();
    const [unit] = manifest.site.units;
    const own = pages.filter(({ host, verdict }) => host === unit?.host && verdict === 'report');
    expect(own.length).toBeGreaterThan(1);

    const { notes, pictures } = await tourOf(own);
    expect(pictures).toEqual(PICTURES);
    for (const { url } of own) expect(notes).toContain(url);
    // What the reader of the tour wrote.
    expect(notes).toContain('请说明统计口径');
    expect(notes).toContain('质疑');
  });

  test('shows a single report without a comparison', async () => {
    const { pages } = loadSite();
    const { notes, pictures } = await tourOf(
      pages.filter(({ verdict }) => verdict === 'report').slice(0, 1),
    );
    expect(pictures).toEqual(PICTURES.filter((picture) => picture !== 'comparison.png'));
    expect(notes).toContain('请说明统计口径');
  });

  test('says when no page is a report', async () => {
    const { pages } = loadSite();
    const others = pages.filter(({ verdict }) => verdict === 'other').slice(0, 1);
    await expect(tourOf(others)).rejects.toThrow('none of 1 pages is a report');
  });

  test.runIf(existsSync(REAL_PAGES))('compares the real reports among saved pages', async () => {
    const pages = readSavedPages([REAL_PAGES]);
    const { notes, pictures } = await tourOf(pages);
    expect(pictures).toEqual(PICTURES);
    const compared = pages.filter((page) => notes.includes(urlOf(page))).map(({ path }) => path);
    expect(compared.map((path) => path.slice(1, 4))).toEqual(['000', '001', '003', '004']);
  });
});
