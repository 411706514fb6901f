import type { Paragraph } from 'mdast';
import { inTextOrder } from '../../anchoring/order';
import { reportsIn } from '../../compare/columns';
import type { ComparedAnnotation, Comparison, ComparedReport } from '../../compare/types';
import { codesText, tagNames, type CodeWords } from '../codes';
import { pathName } from '../headings';
import { lines, paragraph, quote, strong, type Blocks, type Inline } from '../nodes';
import { day } from '../numbers';
import { noteLines, oneLine, paragraphs } from '../plainText';
import { placementWords } from '../words';
import { quotePassage } from './quotes';

/** The reader's annotations in the order of the columns and, within a report, of its text. */
export function annotationParts(
  comparison: Comparison,
  labels: readonly string[],
  words: CodeWords,
): Blocks {
  return comparison.columns.flatMap((compared, column) =>
    reportsIn(compared).flatMap((report) =>
      annotationsInOrder(report).flatMap((placed) =>
        annotationPart(report, placed, labels[column] ?? '', words),
      ),
    ),
  );
}

/** The annotations of a report in the order of its text; passages that were not found again stand behind the others. */
export function annotationsInOrder({ annotations }: ComparedReport): ComparedAnnotation[] {
  return [...annotations].sort(inTextOrder);
}

function annotationPart(
  report: ComparedReport,
  { annotation, placement }: ComparedAnnotation,
  label: string,
  words: CodeWords,
): Blocks {
  const { t } = words;
  const placed = placementWords[placement.status];
  const head = [
    `【${codesText(annotation, words)}】`,
    label,
    pathName(annotation.selector.section),
  ];
  const quoted =
    placement.start < 0
      ? paragraphs(annotation.selector.exact).map((words) => paragraph(words))
      : quotePassage(report, placement, t);
  return [
    paragraph(strong(head.filter(Boolean).join(' ') + (placed ? `（${t(placed)}）` : ''))),
    ...(quoted.length > 0 ? [quote(quoted)] : []),
    ...noteParts(annotation, words),
  ];
}

/** What the reader wrote; tags and the day of writing stand behind its last words. */
function noteParts(annotation: ComparedAnnotation['annotation'], words: CodeWords): Paragraph[] {
  const parts = noteLines(annotation.note).map((note) => lines(note));
  const last = parts[parts.length - 1];
  if (!last) return [paragraph(signature(annotation, words))];
  last.children.push(...paragraph([' ', signature(annotation, words)]).children);
  return parts;
}

/** Tags as code, so that neither a heading nor a tag of another program comes of them; who wrote it, and when. */
function signature(annotation: ComparedAnnotation['annotation'], words: CodeWords): Inline {
  const { author, createdAt } = annotation;
  return [
    ...tagNames(annotation, words).map((tag): Inline => [
      { type: 'inlineCode', value: `#${tag}` },
      ' ',
    ]),
    `—— ${[oneLine(author), day(createdAt)].filter(Boolean).join('，')}`,
  ];
}
