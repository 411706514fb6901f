import type { Root } from 'mdast';
import { columnLabels } from '../compare/labels';
import type { Comparison } from '../compare/types';
import { writeMarkdown } from './markdown';
import { composeNotes } from './notes';
import { oneLine } from './plainText';
import { annotationParts } from './parts/annotations';
import { elementSheet } from './parts/elements';
import { findings } from './parts/findings';
import { followUpParts } from './parts/followUps';
import { sharedIndicators } from './parts/indicators';
import { overview } from './parts/overview';
import { reuseParts } from './parts/reuse';
import { comparisonTitle } from './titles';
import type { NotesOptions } from './words';

/** The notes of a comparison as Markdown. */
export function comparisonNotes(comparison: Comparison, options: NotesOptions): string {
  return writeMarkdown(composeComparisonNotes(comparison, options));
}

/**
 * The notes of a comparison as a tree: findings first, each with its figures and the sentences they come from,
 * then the tables, then the reader's own annotations.
 */
export function composeComparisonNotes(comparison: Comparison, options: NotesOptions): Root {
  const { t } = options;
  const labels = columnLabels(comparison, t('panel_year_unknown')).map(oneLine);
  return composeNotes(
    comparisonTitle(comparison, t),
    { reports: comparison.columns.length },
    overview(comparison, labels, t),
    [
      { title: t('notes_findings'), content: findings(comparison, labels, t) },
      { title: t('notes_indicators'), content: sharedIndicators(comparison, labels, t) },
      { title: t('notes_elements'), content: elementSheet(comparison, labels, t) },
      { title: t('notes_follow_ups'), content: followUpParts(comparison, labels, t) },
      { title: t('notes_reuse'), content: reuseParts(comparison, labels, t) },
      { title: t('notes_annotations'), content: annotationParts(comparison, labels, t) },
    ],
    options,
  );
}
