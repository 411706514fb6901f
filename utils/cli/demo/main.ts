/**
 * The second half of `npm start`: serves the sample site, or the saved pages named on the command line, and shows
 * the extension on them: in a browser window, or where there is no display on a tour that leaves pictures.
 */
import path from 'node:path';
import { loadSite } from '../../../test/fixtures/site/compose.mjs';
import { servePages, type ServedPage } from '../../../test/fixtures/site/serve.mjs';
import { readSavedPages } from '../savedPages';
import { openBrowser } from './openBrowser';
import { START_URL, startPage, urlOf } from './startPage';
import { takeTour } from '../tour/takeTour';

const output = path.resolve(import.meta.dirname, '../../../.output');
const extension = path.join(output, 'chrome-mv3');

/** Whether a window can be opened. Only Linux has machines without a screen that run Node all the same. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** The reports of the sample site's first office: four years to compare. */
function yearsOfOneOffice(): ServedPage[] {
  const { manifest, pages } = loadSite();
  const host = manifest.site.units[0]?.host;
  return pages.filter((page) => page.host === host && page.verdict === 'report');
}

async function main(files: string[]): Promise<void> {
  const browser = process.env.CHROME_PATH;
  if (!browser) throw new Error('call this through `npm start`, which finds the browser');
  const pages = files.length > 0 ? readSavedPages(files) : loadSite().pages;
  const visited = files.length > 0 ? pages : yearsOfOneOffice();
  const all = [...pages, startPage(pages)];
  const server = await servePages(all);
  try {
    if (hasDisplay()) {
      console.log(`打开浏览器，关闭它即结束 · opening the browser; close it to end: ${START_URL}`);
      const hosts = [...new Set(all.map((page) => page.host))];
      const profile = path.join(output, 'profile');
      await openBrowser({ browser, extension, profile, hosts, port: server.port, url: START_URL });
    } else {
      console.log('没有显示器，改为无界面演示 · no display: taking the tour without a window');
      const folder = path.join(output, 'tour');
      await takeTour({ browser, extension, port: server.port, urls: visited.map(urlOf), folder });
    }
  } finally {
    await server.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
