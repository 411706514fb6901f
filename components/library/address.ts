/** What the library page shows; it stands in the page's address, so that it can be reloaded and bookmarked. */
export type LibraryView =
  | { view: 'table' }
  | { view: 'comparison'; keys: string[]; tab: ComparisonTab }
  | { view: 'notes'; keys: string[] };

/** The parts of a comparison, in the order they are shown. */
export const comparisonTabs = [
  'overview',
  'indicators',
  'follow-ups',
  'reuse',
  'annotations',
] as const;
export type ComparisonTab = (typeof comparisonTabs)[number];

/** Reads `#compare?key=…&key=…&tab=…`, `#notes?key=…` and `?export=…`; anything else is the table. */
export function readAddress({ search, hash }: { search: string; hash: string }): LibraryView {
  const [name = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const values = new URLSearchParams(query);
  const keys = [...new Set(values.getAll('key').filter(Boolean))];
  if (name === 'compare' && keys.length > 0) {
    const tab = comparisonTabs.find((known) => known === values.get('tab'));
    return { view: 'comparison', keys, tab: tab ?? 'overview' };
  }
  if (name === 'notes' && keys.length > 0) return { view: 'notes', keys };
  const exported = new URLSearchParams(search).get('export');
  if (hash === '' && exported) return { view: 'notes', keys: [exported] };
  return { view: 'table' };
}

/** The fragment under which `readAddress` finds a view again. */
export function hashOf(view: LibraryView): string {
  if (view.view === 'table') return '#reports';
  const values = new URLSearchParams(view.keys.map((key) => ['key', key]));
  if (view.view === 'notes') return `#notes?${values.toString()}`;
  if (view.tab !== 'overview') values.set('tab', view.tab);
  return `#compare?${values.toString()}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
