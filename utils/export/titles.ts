import { shownSubject } from '../compare/labels';
import { subjectOf } from '../compare/subject';
import type { ComparedReport, Comparison } from '../compare/types';
import { oneLine } from './plainText';
import type { Translate } from './words';

/** What stands in the title line of a template for the subject and the years of the notes. */
export const SUBJECT = '〔对象〕';
export const YEARS = '〔年份〕';

/** Places that a title names; beyond it counts them. */
const MOST_PLACES = 3;

/** The title of a comparison's notes: the place and its years, the places of one year, or how many reports. */
export function comparisonTitle(
  { kind, columns }: Comparison,
  t: Translate,
  titleLine = '',
): string {
  const subjects = [...new Set(columns.map((column) => oneLine(shownSubject(column, t))))];
  const years = columns.flatMap(({ report }) => report.analysis.meta.year ?? []);
  const period = [...new Set([Math.min(...years), Math.max(...years)])];
  const span = years.length === 0 ? t('panel_year_unknown') : period.join('—');
  const places = subjects.length <= MOST_PLACES ? subjects.join('、') : null;
  if (oneLine(titleLine) !== '') {
    return filled(titleLine, places ?? t('notes_title_reports', columns.length), span);
  }
  if (kind === 'years') return t('notes_title_years', subjects[0] ?? '', span);
  if (kind === 'places' && places !== null) return t('notes_title_places', places, span);
  return t('notes_title_mixed', columns.length, span);
}

/** The title of a single report's notes. */
export function reportTitle({ analysis }: ComparedReport, t: Translate, titleLine = ''): string {
  const { title, place, org, year } = analysis.meta;
  if (oneLine(titleLine) !== '') {
    const subject = oneLine(subjectOf(analysis.meta));
    return filled(titleLine, subject, String(year ?? t('panel_year_unknown')));
  }
  return t('notes_title_single', oneLine(title || org || place));
}

/** A title line of a template with what the notes are of; tokens are the same in every language, they are stored. */
function filled(titleLine: string, subject: string, years: string): string {
  return oneLine(titleLine)
    .replaceAll(SUBJECT, () => subject)
    .replaceAll(YEARS, () => years);
}

/** What no file name may hold on Windows, and what is not seen. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}]+/gu;
/** Longest name without extension; file systems allow 255 bytes, a Han character takes three. */
const LONGEST = 70;

/** A title and a day as the name of a file; `ending` is without its dot. */
export function fileName(title: string, createdOn: string, ending: string): string {
  const name = oneLine(title.replace(NOT_IN_NAMES, ' ')).replace(/^[. ]+|[. ]+$/g, '');
  return `${[...name].slice(0, LONGEST).join('').trimEnd() || 'notes'}-${createdOn}.${ending}`;
}
