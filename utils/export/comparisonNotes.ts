import type { Root } from 'mdast';
import { columnLabels } from '../compare/labels';
import type { Comparison } from '../compare/types';
import { writeMarkdown } from './markdown';
import { composeNotes, madeOnce, type NotesContent } from './notes';
import { oneLine } from './plainText';
import { annotationParts } from './parts/annotations';
import { codingPart } from './parts/coding';
import { conclusionPart } from './parts/conclusion';
import { elementSheet } from './parts/elements';
import { findings } from './parts/findings';
import { followUpParts } from './parts/followUps';
import { indicatorPart } from './parts/indicators';
import { overview } from './parts/overview';
import { reuseParts } from './parts/reuse';
import { comparisonTitle } from './titles';
import type { ContentOptions, NotesOptions } from './words';

/** The notes of a comparison as Markdown. */
export function comparisonNotes(comparison: Comparison, options: NotesOptions): string {
  return writeMarkdown(composeComparisonNotes(comparison, options));
}

/**
 * The notes of a comparison as a tree, with the sections of the template in its order. Without a template findings
 * come first, each with its figures and the sentences they come from, then the tables, then the reader's own words.
 */
export function composeComparisonNotes(comparison: Comparison, options: NotesOptions): Root {
  return composeNotes(comparisonContent(comparison, options), options);
}

/** What the notes of a comparison are composed of. */
export function comparisonContent(comparison: Comparison, options: ContentOptions): NotesContent {
  const { t } = options;
  const labels = columnLabels(comparison, t).map(oneLine);
  return {
    title: (titleLine) => comparisonTitle(comparison, t, titleLine),
    frontMatter: { reports: comparison.columns.length },
    part: madeOnce({
      overview: () => overview(comparison, labels, t),
      findings: () => findings(comparison, labels, t),
      indicators: () => indicatorPart(comparison, labels, t),
      elements: () => elementSheet(comparison, labels, t),
      'follow-ups': () => followUpParts(comparison, labels, t),
      reuse: () => reuseParts(comparison, labels, t),
      annotations: () => annotationParts(comparison, labels, options),
      coding: () => codingPart(comparison, labels, options),
      conclusion: () => conclusionPart(options),
    }),
  };
}
