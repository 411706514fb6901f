import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ServedPage } from '../../test/fixtures/site/serve.mjs';
import { fold } from '../text/fold';
import { charsetOf, decodeBytes } from './charset';
import { savedAddress } from './savedAddress';

const PAGE = /\.(html?|shtml|xhtml)$/i;

/**
 * Saved pages as a local web: each under its own address where the file tells it, else under an invented host.
 *
 * @param paths files, and folders whose pages are taken (not those of folders below)
 * @throws Error when a path does not exist or no page is among them
 */
export function readSavedPages(paths: readonly string[]): ServedPage[] {
  const files = paths.flatMap(pagesAt);
  if (files.length === 0) throw new Error(`no saved page (.html) in ${paths.join(', ')}`);
  const taken = new Set<string>();
  return files.map((file, index) => {
    const body = readFileSync(file);
    const { hostname: host, pathname } = addressOf(decodeBytes(body, true), file);
    // Two saved copies of one page would hide each other.
    const address = taken.has(host + pathname) ? `/${index + 1}${pathname}` : pathname;
    taken.add(host + address);
    return {
      host,
      path: address,
      body,
      contentType: `text/html; charset=${charsetOf(body, true)}`,
    };
  });
}

function pagesAt(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .filter((name) => PAGE.test(name))
    .sort()
    .map((name) => path.join(file, name));
}

function addressOf(html: string, file: string): URL {
  const known = savedAddress(html);
  if (known !== '') return new URL(known);
  const name = path.basename(file);
  const word = name.replace(PAGE, '').toLowerCase();
  const label =
    word
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-|-$/g, '') || 'page';
  const domain = isGovernmentPage(html) ? 'gov.cn' : 'example.com';
  return new URL(`http://${label}.${domain}/${encodeURIComponent(name)}`);
}

/** Meta elements that only the templates of government sites carry (政府网站发展指引, appendix on page labels). */
const GOVERNMENT_META = /<meta\s[^>]{0,300}?name\s*=\s*["']?(SiteDomain|SiteIDCode)\b/i;
/** 网站标识码 stands on every registered government site; 主办 names the office that runs it. */
const GOVERNMENT_FOOT =
  /网站标识码|主办(单位)?:[^<]{0,30}(政府|办公室|委员会|办事处|[厅局委办镇乡])/;
/** The site's name behind the last separator of a title: '… - 云溪市人民政府', '…_某某局'. */
const GOVERNMENT_TITLE =
  /[-_|—][^-_|—<]{0,30}(政府|政府网|门户网站|委员会|办事处|[厅局镇乡]|街道)<\/title>/i;

/**
 * Whether a saved page comes from a government site. Any sign in its head or foot is enough; the article itself
 * does not count, because copies of reports stand in document libraries too. What shows no sign is served from a
 * host that the extension was not granted, as it would meet it on the web.
 */
export function isGovernmentPage(html: string): boolean {
  const folded = fold(html).text;
  return (
    GOVERNMENT_META.test(html) || GOVERNMENT_FOOT.test(folded) || GOVERNMENT_TITLE.test(folded)
  );
}
