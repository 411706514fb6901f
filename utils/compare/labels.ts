import type { ReportMeta } from '../report/types';
import { isYearly, partWords } from './period';
import type { Comparison, ComparisonColumn } from './types';

type Named = Pick<ComparisonColumn, 'subject' | 'namedAs'>;

/** The words that stand for what a report does not say. */
export type LabelKey =
  | 'notes_in_scope'
  | 'panel_year_unknown'
  | 'scope_part_year'
  | 'scope_several_years'
  | 'subject_unknown';

type Translate = (key: LabelKey, ...values: (string | number)[]) => string;

/** A column's subject as it is shown. */
export function shownSubject({ subject, namedAs }: Named, t: Translate): string {
  return namedAs === '' ? t('subject_unknown') : subject;
}

/**
 * Short names of the columns, each different from the others: the year, the subject, or both, and a number where
 * there are several of the same. A period that is not the whole year is named in every one.
 */
export function columnLabels({ kind, columns }: Comparison, t: Translate): string[] {
  const labels = columns.map((column) => {
    const { meta } = column.report.analysis;
    const year = meta.year ?? t('panel_year_unknown');
    const parts = [
      kind === 'years' ? '' : shownSubject(column, t),
      kind === 'places' ? '' : String(year),
      periodName(meta, t),
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  const seen = new Map<string, number>();
  return labels.map((label) => {
    if (!isRepeated(label)) return label;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return t('notes_in_scope', label, count);
  });
}

type Timed = Pick<ReportMeta, 'period' | 'title' | 'year'>;

/** The year a report tells of, and of which part of it where it is not the whole: 2024 上半年; '' when it is not known. */
export function shownYear(meta: Timed, t: Translate): string {
  return [String(meta.year ?? ''), periodName(meta, t)].filter((part) => part !== '').join(' ');
}

function periodName(meta: Timed, t: Translate): string {
  if (isYearly(meta)) return '';
  return meta.period === 'multi-year'
    ? t('scope_several_years')
    : partWords(meta) || t('scope_part_year');
}
