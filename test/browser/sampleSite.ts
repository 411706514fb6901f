import { loadSite, type SitePage } from '../fixtures/site/compose.mjs';

/** The sample site as the tests open it. */
export const site = loadSite();

/** A page of the sample site by its id. Throws when there is none. */
export function sitePage(id: string): SitePage {
  const page = site.pages.find((each) => each.id === id);
  if (!page) throw new Error(`the sample site has no page ${id}`);
  return page;
}

/** A served page that is not of the sample site. */
export function servedPage(host: string, body: string | Uint8Array, charset = 'utf-8') {
  return { host, path: '/', body, contentType: `text/html; charset=${charset}` };
}
