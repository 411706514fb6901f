import type { Comparison, ComparisonColumn } from '../../compare/types';
import { pageLink } from '../links';
import { link, paragraph, strong, type Blocks, type Inline } from '../nodes';
import { decimal, percent, timelinessWords } from '../numbers';
import { oneLine } from '../plainText';
import type { Translate } from '../words';
import { keptShares } from './followUps';
import { sheets } from './sheet';

/** One line of what is said of every report as a whole. */
export interface OverviewLine {
  name: string;
  of: (column: ComparisonColumn) => Inline;
}

/** Source, publication and measures of a report. */
export function overviewLines(t: Translate): OverviewLine[] {
  return [
    { name: t('notes_report'), of: (column) => original(column, t) },
    { name: t('notes_published'), of: (column) => published(column, t) },
    { name: t('measure_chars'), of: ({ report }) => decimal(report.analysis.measures.chars) },
    {
      name: t('measure_boilerplate'),
      of: ({ report }) => percent(report.analysis.measures.boilerplateShare),
    },
    {
      name: t('measure_quantities'),
      of: ({ report }) => report.analysis.measures.quantitiesPerThousand.toFixed(1),
    },
  ];
}

/** The reports side by side, and what the choice of reports leaves open. */
export function overview(comparison: Comparison, labels: readonly string[], t: Translate): Blocks {
  const rows = overviewLines(t).map(({ name, of }) => ({
    name: [name],
    cells: comparison.columns.map(of),
  }));
  if (comparison.followUps.length > 0)
    rows.push({ name: [t('notes_kept')], cells: keptShares(comparison) });
  const remarks = remarksOn(comparison, labels, t);
  return [
    ...sheets({ name: [''], cells: labels }, rows, null),
    ...remarks.map((remark) => paragraph(remark)),
  ];
}

/** Copies among the reports, and years that are missing between them. */
export function remarksOn(
  { copies, missingYears, kind }: Comparison,
  labels: readonly string[],
  t: Translate,
): string[] {
  const sameOrNot = copies.map(({ columns, identical }) => {
    const which = columns.map((column) => labels[column] ?? '').join('、');
    return t(identical ? 'notes_copies_same' : 'notes_copies_differ', which);
  });
  const missing = missingYears.map(({ subject, years }) => {
    const which = years.join('、');
    return t('notes_missing_years', kind === 'years' ? which : `${oneLine(subject)} ${which}`);
  });
  return [...sameOrNot, ...missing];
}

function original({ report }: ComparisonColumn, t: Translate): Inline {
  const url = pageLink(report.url);
  return url === null ? oneLine(report.analysis.meta.title) : link(t('notes_original'), url);
}

function published({ report, timeliness }: ComparisonColumn, t: Translate): Inline {
  const date = oneLine(report.analysis.meta.publishedOn ?? '');
  const words = [date, timelinessWords(timeliness, t)].filter(Boolean).join(' ');
  return timeliness.status === 'late' ? strong(words) : words;
}
