import { expect, test } from 'vitest';
import { loadSite } from '../../fixtures/site/compose.mjs';
import { START_URL, startPage, urlOf } from '../../../utils/cli/demo/startPage';

/** 法治 in GBK. */
const GBK = Buffer.from([0xb7, 0xa8, 0xd6, 0xce]);

const page = (host: string, path: string, body: Buffer | string) => ({
  host,
  path,
  body,
  contentType: 'text/html',
});

test('links every page of the sample site under its title, also those in GBK', () => {
  const { pages } = loadSite();
  const start = startPage(pages);
  expect(urlOf(start)).toBe(START_URL);
  const links = [...String(start.body).matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)];
  expect(links.map(([, url]) => url)).toEqual(pages.map(({ url }) => url));
  expect(links.filter(([, , title]) => title?.includes('\uFFFD'))).toEqual([]);
});

test('groups pages by site, and names a page without title by its path', () => {
  const start = startPage([
    page('a.gov.cn', '/1', '<title>甲 &lt;b&gt;</title>'),
    page('b.gov.cn', '/2', Buffer.concat([Buffer.from('<title>'), GBK, Buffer.from('</title>')])),
    page('a.gov.cn', '/3', '<p>'),
  ]);
  const body = String(start.body);
  expect([...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, host]) => host)).toEqual([
    'a.gov.cn',
    'b.gov.cn',
  ]);
  expect(body).toContain('>甲 &lt;b&gt;</a>');
  expect(body).toContain('<a href="http://b.gov.cn/2">法治</a>');
  expect(body).toContain('<a href="http://a.gov.cn/3">/3</a>');
});
