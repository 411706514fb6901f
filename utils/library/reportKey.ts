/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(utm_\w+|spm|from|share\w*|isappinstalled|timestamp)$/i;

/**
 * One report, one key: host, path and query of its address, without scheme (many sites serve both),
 * fragment (text fragments point inside the page) and tracking parameters.
 * An address that is none is its own key.
 */
export function reportKey(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '';
  return `${parsed.host || parsed.protocol}${parsed.pathname}${search}`;
}
