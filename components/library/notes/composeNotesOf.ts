import type { Root } from 'mdast';
import { compareReports } from '@/utils/compare/compare';
import type { ComparedReport } from '@/utils/compare/types';
import { composeComparisonNotes } from '@/utils/export/comparisonNotes';
import { composeReportNotes } from '@/utils/export/reportNotes';
import { comparisonTitle, reportTitle } from '@/utils/export/titles';
import type { NotesOptions } from '@/utils/export/words';

/** The notes of one report, or of the comparison of several, with the title that also names the file. */
export function composeNotesOf(
  reports: readonly ComparedReport[],
  options: NotesOptions,
): { title: string; tree: Root } {
  const [first, ...others] = reports;
  if (first && others.length === 0) {
    return { title: reportTitle(first, options.t), tree: composeReportNotes(first, options) };
  }
  const comparison = compareReports(reports);
  return {
    title: comparisonTitle(comparison, options.t),
    tree: composeComparisonNotes(comparison, options),
  };
}
