import type { Root } from 'mdast';
import { compareReports } from '../compare/compare';
import type { ComparedReport } from '../compare/types';
import { writeMarkdown } from './markdown';
import { table } from './nodes';
import { composeNotes } from './notes';
import { annotationParts } from './parts/annotations';
import { codingPart } from './parts/coding';
import { conclusionPart } from './parts/conclusion';
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
  const { t, template } = options;
  const comparison = compareReports([report]);
  const { columns, indicators } = comparison;
  const measures = overviewLines(t);
  return composeNotes(
    reportTitle(report, t, template?.titleLine),
    report.url ? { source: report.url } : {},
    {
      overview: () =>
        columns.map((column) =>
          table(
            [null, null],
            [
              [t('notes_item'), t('notes_says')],
              ...measures.map(({ name, of }) => [name, of(column)]),
            ],
          ),
        ),
      findings: () => findings(comparison, [], t),
      indicators: () => columns.flatMap((column) => indicatorList(column, indicators, t)),
      elements: () => columns.flatMap((column) => elementList(column, t)),
      // Plans are followed from one year to the next.
      'follow-ups': () => [],
      // Shared text is that of two reports.
      reuse: () => [],
      annotations: () => annotationParts(comparison, [], options),
      coding: () => codingPart(comparison, [], options),
      conclusion: () => conclusionPart(options),
    },
    options,
  );
}
