import type { Root } from 'mdast';
import { compareReports } from '../compare/compare';
import type { ComparedReport } from '../compare/types';
import { writeMarkdown } from './markdown';
import { table } from './nodes';
import { composeNotes } from './notes';
import { annotationParts } from './parts/annotations';
import { elementList } from './parts/elements';
import { findings } from './parts/findings';
import { indicatorList } from './parts/indicators';
import { overviewLines } from './parts/overview';
import { reportTitle } from './titles';
import type { NotesOptions } from './words';

/** The notes of a single report as Markdown. */
export function reportNotes(report: ComparedReport, options: NotesOptions): string {
  return writeMarkdown(composeReportNotes(report, options));
}

/** The notes of a single report as a tree. */
export function composeReportNotes(report: ComparedReport, options: NotesOptions): Root {
  const { t } = options;
  const comparison = compareReports([report]);
  return composeNotes(
    reportTitle(report, t),
    report.url ? { source: report.url } : {},
    comparison.columns.map((column) =>
      table(
        [null, null],
        [['', ''], ...overviewLines(t).map(({ name, of }) => [name, of(column)])],
      ),
    ),
    [
      { title: t('notes_findings'), content: findings(comparison, [], t) },
      {
        title: t('notes_indicators'),
        content: comparison.columns.flatMap((column) =>
          indicatorList(column, comparison.indicators, t),
        ),
      },
      {
        title: t('notes_elements'),
        content: comparison.columns.flatMap((column) => elementList(column, t)),
      },
      { title: t('notes_annotations'), content: annotationParts(comparison, [], options) },
    ],
    options,
  );
}
