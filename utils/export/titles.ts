import type { ComparedReport, Comparison } from '../compare/types';
import { oneLine } from './plainText';
import type { Translate } from './words';

/** Places that a title names; beyond it counts them. */
const MOST_PLACES = 3;

/** The title of a comparison's notes: the place and its years, the places of one year, or how many reports. */
export function comparisonTitle({ kind, columns }: Comparison, t: Translate): string {
  const subjects = [...new Set(columns.map(({ subject }) => oneLine(subject)))];
  const years = columns.flatMap(({ report }) => report.analysis.meta.year ?? []);
  const period = [...new Set([Math.min(...years), Math.max(...years)])];
  const span = years.length === 0 ? t('panel_year_unknown') : period.join('—');
  if (kind === 'years') return t('notes_title_years', subjects[0] ?? '', span);
  if (kind === 'places' && subjects.length <= MOST_PLACES) {
    return t('notes_title_places', subjects.join('、'), span);
  }
  return t('notes_title_mixed', columns.length, span);
}

/** The title of a single report's notes. */
export function reportTitle({ analysis }: ComparedReport, t: Translate): string {
  const { title, place, org } = analysis.meta;
  return t('notes_title_single', oneLine(title || org || place));
}

/** What no file name may hold on Windows, and what is not seen. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}]+/gu;
/** Longest name without extension; file systems allow 255 bytes, a Han character takes three. */
const LONGEST = 70;

/** A title as the name of a Markdown file. */
export function fileName(title: string): string {
  const name = oneLine(title.replace(NOT_IN_NAMES, ' ')).replace(/^[. ]+|[. ]+$/g, '');
  return `${[...name].slice(0, LONGEST).join('') || 'notes'}.md`;
}
