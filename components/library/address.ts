import * as v from 'valibot';
import type { Coders } from '@/utils/compare/agreement/codings';
import type { SameSubjects } from '@/utils/compare/subject';
import type { Span } from '@/utils/report/types';

/** What the library page shows; it stands in the page's address, so that it can be reloaded and bookmarked. */
export type LibraryView =
  | { view: 'table' }
  | ComparisonAddress
  | { view: 'report'; key: string; at: Span | null }
  | { view: 'bin' }
  | NotesAddress
  /** `coders`: whose annotations are compared; null: those of the two who have written most. */
  | { view: 'agreement'; keys: string[]; coders: Coders | null };

/** The reports that are compared, and how the reader wants them to be. */
export interface ReportChoice {
  /** Without `inOrder` the comparison brings them into its own order. */
  keys: string[];
  /** Whether the reader has put the reports into this order. */
  inOrder?: boolean;
  /** Names of subjects that the reader takes for one. */
  same?: SameSubjects;
}

/** The notes of one report, or of a comparison as the reader has set it up. */
export interface NotesAddress extends ReportChoice {
  view: 'notes';
}

/** A comparison, and what of it is looked at. */
export interface ComparisonAddress extends ReportChoice {
  view: 'comparison';
  tab: ComparisonTab;
  /** Names of subjects that are not one, although they look so. */
  apart?: SameSubjects;
  /** The two reports that are read against each other; without them the comparison proposes two. */
  pair?: [before: string, after: string];
  /** Where in the later one of the two, in UTF-16 units of its text. */
  at?: number;
}

/** The parts of a comparison, in the order they are shown. */
export const comparisonTabs = [
  'overview',
  'indicators',
  'alignment',
  'follow-ups',
  'reuse',
  'annotations',
  'conclusion',
] as const;
export type ComparisonTab = (typeof comparisonTabs)[number];

/**
 * Reads `#bin`, `#compare?key=…&key=…&tab=…&order=chosen&same=[…]&apart=[…]&before=…&after=…&at=…`,
 * `#report?key=…&at=start-end`, `#notes?key=…&order=chosen&same=[…]`,
 * `#agreement?key=…&first=…&second=…` and `?export=…`; anything else is the table.
 */
export function readAddress({ search, hash }: { search: string; hash: string }): LibraryView {
  const [name = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const values = new URLSearchParams(query);
  const keys = [...new Set(values.getAll('key').filter(Boolean))];
  if (name === 'bin') return { view: 'bin' };
  if (name === 'compare' && keys.length > 0) {
    return comparisonOf(keys, values);
  }
  const [key] = keys;
  if (name === 'report' && key !== undefined) {
    return { view: 'report', key, at: spanOf(values.get('at') ?? '') };
  }
  if (name === 'notes' && keys.length > 0) return { view: 'notes', ...choiceOf(keys, values) };
  if (name === 'agreement' && keys.length > 0) {
    const [first, second] = [values.get('first'), values.get('second')];
    const coders: Coders | null = first === null || second === null ? null : [first, second];
    return { view: 'agreement', keys, coders };
  }
  const exported = new URLSearchParams(search).get('export');
  if (hash === '' && exported) return { view: 'notes', keys: [exported] };
  return { view: 'table' };
}

/** The fragment under which `readAddress` finds a view again. */
export function hashOf(view: LibraryView): string {
  if (view.view === 'table') return '#reports';
  if (view.view === 'report') {
    const values = new URLSearchParams({ key: view.key });
    if (view.at) values.set('at', `${view.at.start}-${view.at.end}`);
    return `#report?${values.toString()}`;
  }
  if (view.view === 'bin') return '#bin';
  const values = new URLSearchParams(view.keys.map((key) => ['key', key]));
  if (view.view === 'agreement') {
    if (view.coders) values.set('first', view.coders[0]);
    if (view.coders) values.set('second', view.coders[1]);
    return `#agreement?${values.toString()}`;
  }
  if (view.inOrder) values.set('order', 'chosen');
  for (const group of view.same ?? []) values.append('same', JSON.stringify(group));
  if (view.view === 'notes') return `#notes?${values.toString()}`;
  if (view.tab !== 'overview') values.set('tab', view.tab);
  for (const group of view.apart ?? []) values.append('apart', JSON.stringify(group));
  if (view.pair) {
    values.set('before', view.pair[0]);
    values.set('after', view.pair[1]);
  }
  if (view.at !== undefined) values.set('at', String(view.at));
  return `#compare?${values.toString()}`;
}

function choiceOf(keys: string[], values: URLSearchParams): ReportChoice {
  return {
    keys,
    ...(values.get('order') === 'chosen' && { inOrder: true }),
    ...groupsOf(values, 'same'),
  };
}

function comparisonOf(keys: string[], values: URLSearchParams): ComparisonAddress {
  const tab = comparisonTabs.find((known) => known === values.get('tab')) ?? 'overview';
  const [before, after] = [values.get('before'), values.get('after')];
  const at = /^\d{1,9}$/.exec(values.get('at') ?? '');
  return {
    view: 'comparison',
    ...choiceOf(keys, values),
    tab,
    ...groupsOf(values, 'apart'),
    ...(before && after && before !== after && { pair: [before, after] }),
    ...(at && { at: Number(at[0]) }),
  };
}

const group = v.pipe(v.string(), v.parseJson(), v.pipe(v.array(v.string()), v.minLength(2)));

/** Groups that are none are passed over: an address can be typed. */
function groupsOf(values: URLSearchParams, name: 'same' | 'apart') {
  const groups = values.getAll(name).flatMap((written) => {
    const read = v.safeParse(group, written);
    return read.success ? [read.output] : [];
  });
  return groups.length > 0 ? { [name]: groups } : {};
}

function spanOf(written: string): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written) ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : null;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
