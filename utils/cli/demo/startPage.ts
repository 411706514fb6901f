import type { ServedPage } from '../../../test/fixtures/site/serve.mjs';
import { decodeBytes } from '../charset';

/** Where the demonstration begins. Not a government host: the extension has no business on it. */
const HOST = 'shendu.example.com';

/** The address of the start page. */
export const START_URL = `http://${HOST}/`;

const TITLE = /<title>([^<]*)<\/title>/i;

/** A page of links to all pages of a local web, by site. */
export function startPage(pages: readonly ServedPage[]): ServedPage {
  const sites = [...new Set(pages.map((page) => page.host))];
  const body = `<!DOCTYPE html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>法治年报审读 · 示例</title>
<style>
  body { max-width: 46em; margin: 3em auto; padding: 0 1em; font: 15px/1.9 system-ui, sans-serif; }
  h2 { margin: 1.5em 0 0; font-size: 1em; font-weight: normal; color: #666; }
  ul { margin: 0; padding-left: 1.2em; }
</style>
<h1>法治年报审读 · 示例</h1>
<p>打开任一篇报告，点击工具栏上的“法治年报审读”按钮即可打开侧边栏；选中正文文字即可批注。</p>
<p lang="en">Open a report and press the toolbar button for the side panel; select text to annotate it.</p>
${sites.map((site) => siteList(pages.filter((page) => page.host === site))).join('\n')}
</html>`;
  return { host: HOST, path: '/', body, contentType: 'text/html; charset=utf-8' };
}

function siteList(pages: readonly ServedPage[]): string {
  const links = pages.map(
    (page) => `<li><a href="${urlOf(page)}">${titleOf(page) || page.path}</a></li>`,
  );
  return `<h2>${pages[0]?.host ?? ''}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
}

/** The address of a page in its local web. A path is percent-encoded, so it is safe in an attribute as well. */
export function urlOf({ host, path }: ServedPage): string {
  return `http://${host}${path}`;
}

/** The title in the page's own markup: what was escaped there stays escaped. */
function titleOf({ body }: ServedPage): string {
  const html = typeof body === 'string' ? body : decodeBytes(body, true);
  return TITLE.exec(html)?.[1]?.trim() ?? '';
}
