import type { Root } from 'mdast';
import { compareReports } from '../compare/compare';
import type { ComparedReport } from '../compare/types';
import { writeMarkdown } from './markdown';
import { table } from './nodes';
import { composeNotes, madeOnce, type NotesContent } from './notes';
import { annotationParts } from './parts/annotations';
import { codingPart } from './parts/coding';
import { conclusionPart } from './parts/conclusion';
import { elementList } from './parts/elements';
import { findings } from './parts/findings';
import { indicatorList } from './parts/indicators';
import { overviewLines } from './parts/overview';
import { reportTitle } from './titles';
import type { ContentOptions, NotesOptions } from './words';

/** The notes of a single report as Markdown. */
export function reportNotes(report: ComparedReport, options: NotesOptions): string {
  return writeMarkdown(composeReportNotes(report, options));
}

/** The notes of a single report as a tree. */
export function composeReportNotes(report: ComparedReport, options: NotesOptions): Root {
  return composeNotes(reportContent(report, options), options);
}

/** What the notes of a single report are composed of. */
export function reportContent(report: ComparedReport, options: ContentOptions): NotesContent {
  const { t } = options;
  const comparison = compareReports([report]);
  const { columns, indicators } = comparison;
  const measures = overviewLines(t);
  return {
    title: (titleLine) => reportTitle(report, t, titleLine),
    frontMatter: report.url ? { source: report.url } : {},
    part: madeOnce({
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
    }),
  };
}
