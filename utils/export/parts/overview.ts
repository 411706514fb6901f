import { reportsIn } from '../../compare/columns';
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
  if (comparison.uniform.passages.length > 0)
    rows.push({ name: [t('notes_uniform')], cells: comparison.uniform.shares.map(percent) });
  const remarks = remarksOn(comparison, labels, t);
  return [
    ...sheets({ name: [''], cells: labels }, rows, null),
    ...remarks.map((remark) => paragraph(remark)),
  ];
}

/** Copies and versions among the reports, names followed as one, and years that are missing between them. */
export function remarksOn(
  { columns, versions, sameSubjects, missingYears, kind }: Comparison,
  labels: readonly string[],
  t: Translate,
): string[] {
  const same = columns.flatMap(({ copies }, column) =>
    copies.length > 0 ? [t('notes_copies_same', labels[column] ?? '', copies.length + 1)] : [],
  );
  const differing = versions.map(({ from, to, changes }) =>
    t('notes_copies_differ', [labels[from] ?? '', labels[to] ?? ''].join('、'), changes.length),
  );
  const renamed = sameSubjects.map((names) =>
    t('notes_same_subjects', names.map(oneLine).join('、')),
  );
  const missing = missingYears.map(({ subject, years }) => {
    const which = years.join('、');
    return t('notes_missing_years', kind === 'years' ? which : `${oneLine(subject)} ${which}`);
  });
  return [...same, ...differing, ...renamed, ...missing];
}

/** Every address of the report. */
function original(column: ComparisonColumn, t: Translate): Inline {
  const urls = reportsIn(column).flatMap(({ url }) => pageLink(url) ?? []);
  if (urls.length === 0) return oneLine(column.report.analysis.meta.title);
  return urls.flatMap((url, nth): Inline[] => [
    ...(nth > 0 ? [' '] : []),
    link(t('notes_original'), url),
  ]);
}

function published({ report, timeliness }: ComparisonColumn, t: Translate): Inline {
  const date = oneLine(report.analysis.meta.publishedOn ?? '');
  const words = [date, timelinessWords(timeliness, t)].filter(Boolean).join(' ');
  return timeliness.status === 'late' ? strong(words) : words;
}
