/** What browsers write at the top of a saved page; the figure is the length of the address. */
const SAVED_FROM = /<!-- saved from url=\(\d{4,}\)(https?:\/\/[^\s>]{1,2000}) -->/;
const LINK = /<link\s[^>]{0,1000}>/gi;
const HREF = /\shref\s*=\s*["']?(https?:\/\/[^\s"'>]{1,2000})/i;

/** Both stand in the head of a page. In characters. */
const HEAD = 50_000;

/** The address a saved page was read at, by the saving browser's comment or its own canonical link; '' when unknown. */
export function savedAddress(html: string): string {
  const head = html.slice(0, HEAD);
  const link = [...head.matchAll(LINK)].find(([tag]) => /\srel\s*=\s*["']?canonical\b/i.test(tag));
  const address = SAVED_FROM.exec(head)?.[1] ?? HREF.exec(link?.[0] ?? '')?.[1] ?? '';
  return URL.canParse(address) ? address : '';
}
