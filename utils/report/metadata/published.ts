import type { DateSource, ReportSource } from '../types';
import { dateIn, isoDate } from './dates';
import type { Labelled } from './labels';
import type { Signature } from './signature';

/** The day of publication and where it was read. */
export interface Publication {
  publishedOn: string | null;
  dateSource: DateSource | null;
}

/** Meta elements that carry the date of publication, best first (domain.md §1.7). */
const METAS = [
  'pubdate',
  'publishdate',
  'firstpublishedtime',
  'article:published_time',
  'publishtime',
  'og:release_date',
  'dc.date.issued',
  'maketime',
];
/** Kinds of label that may give it, best first; an update may be of any day. */
const LABEL_KINDS = ['published', 'issued', 'dated', 'updated'] as const;

/** TRS `t20260113_1.html`, JCMS `/art/2024/2/28/art_1.html`, `/2022-01/15/`, `20220115…`. */
const URL_DATES = [
  /t(20\d\d)(\d\d)(\d\d)_\d+/,
  /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})\//,
  /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{0,10}(?:\D|$))/,
];

/**
 * The day of publication by the priorities of domain.md §5.3: meta, information table, label line, address, and last the
 * day of signing. A day before the year reported on has begun is no publication (a template's default, the date of a
 * notice): the next source is asked.
 */
export function publication(
  source: ReportSource,
  labels: readonly Labelled[],
  signature: Signature | null,
  year: number | null,
): Publication {
  const possible = (date: string | null): date is string =>
    date !== null && (year === null || Number(date.slice(0, 4)) >= year);
  const found = (date: string | null, dateSource: DateSource): Publication | null =>
    possible(date) ? { publishedOn: date, dateSource } : null;

  for (const name of METAS) {
    const hit = found(dateIn(source.metas[name] ?? ''), 'meta');
    if (hit) return hit;
  }
  for (const table of [true, false]) {
    for (const kind of LABEL_KINDS) {
      for (const label of labels) {
        if (label.kind !== kind || label.table !== table || isToday(label.value)) continue;
        const hit = found(dateIn(label.value), table ? 'header' : 'label');
        if (hit) return hit;
      }
    }
  }
  const made = labels.find(({ kind, value }) => kind === 'made' && possible(dateIn(value)));
  return (
    found(urlDate(source.url), 'url') ??
    found(made ? dateIn(made.value) : null, 'signature') ??
    found(signature?.date ?? null, 'signature') ?? { publishedOn: null, dateSource: null }
  );
}

/** The widget that shows the reader's own day. */
function isToday(value: string): boolean {
  return /星期|农历|天气/.test(value);
}

function urlDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const pattern of URL_DATES) {
    const match = pattern.exec(path);
    const date = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return date;
  }
  return null;
}
