/** What the reader typed into the field for a site, understood as a host permission. */
export type TypedSite =
  | { status: 'site'; pattern: string }
  /** A government site: readable always. */
  | { status: 'government' }
  | { status: 'unreadable' };

/** Takes an address or a host name; the permission covers http and https of that host only. */
export function typedSite(typed: string): TypedSite {
  const address = typed.trim();
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) {
    return { status: 'unreadable' };
  }
  if (/(^|\.)gov\.cn$/.test(url.hostname)) return { status: 'government' };
  return { status: 'site', pattern: `*://${url.hostname}/*` };
}

/** The host of a permission's pattern: '*://www.example.cn/*' → 'www.example.cn'. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** A name with a dot, or an address in numbers: 'x' alone is a slip of the keyboard. */
function isHost(host: string): boolean {
  return host === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
}
