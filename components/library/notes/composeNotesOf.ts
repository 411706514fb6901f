import type { Root } from 'mdast';
import type { CodeLists } from '@/utils/codebook/types';
import type { ComparedReport, Comparison } from '@/utils/compare/types';
import { composeComparisonNotes } from '@/utils/export/comparisonNotes';
import { composeReportNotes } from '@/utils/export/reportNotes';
import { comparisonTitle, reportTitle } from '@/utils/export/titles';
import type { NotesOptions } from '@/utils/export/words';

/** Notes before they have any form, with what else the forms are made of. */
export interface ComposedNotes {
  /** Also names the files. */
  title: string;
  tree: Root;
  comparison: Comparison;
  codebook: CodeLists;
  /** ISO date. */
  createdOn: string;
}

/** The notes of one report, or of the comparison of several. */
export function composeNotesOf(
  reports: readonly ComparedReport[],
  comparison: Comparison,
  options: NotesOptions,
): ComposedNotes {
  const { t, codebook, template, createdOn } = options;
  const [first, ...others] = reports;
  if (first && others.length === 0) {
    const title = reportTitle(first, t, template?.titleLine);
    return { title, tree: composeReportNotes(first, options), comparison, codebook, createdOn };
  }
  const title = comparisonTitle(comparison, t, template?.titleLine);
  return {
    title,
    tree: composeComparisonNotes(comparison, options),
    comparison,
    codebook,
    createdOn,
  };
}
