import type { Paragraph } from 'mdast';
import { codeName } from '../../codebook/names';
import { NO_STATE } from '../../codebook/types';
import { reportsIn } from '../../compare/columns';
import type { ComparedAnnotation, Comparison, ComparedReport } from '../../compare/types';
import { pathName } from '../headings';
import { lines, paragraph, quote, strong, type Blocks, type Inline } from '../nodes';
import { day } from '../numbers';
import { noteLines, oneLine, paragraphs } from '../plainText';
import { placementWords, type NotesOptions } from '../words';
import { quotePassage } from './quotes';

type Words = Pick<NotesOptions, 't' | 'codebook'>;

/** The reader's annotations in the order of the columns and, within a report, of its text. */
export function annotationParts(
  comparison: Comparison,
  labels: readonly string[],
  words: Words,
): Blocks {
  return comparison.columns.flatMap((compared, column) =>
    reportsIn(compared).flatMap((report) =>
      [...report.annotations]
        .sort((a, b) => position(a) - position(b))
        .flatMap((placed) => annotationPart(report, placed, labels[column] ?? '', words)),
    ),
  );
}

/** Passages that were not found again stand behind the others. */
function position({ placement }: ComparedAnnotation): number {
  return placement.start < 0 ? Infinity : placement.start;
}

function annotationPart(
  report: ComparedReport,
  { annotation, placement }: ComparedAnnotation,
  label: string,
  words: Words,
): Blocks {
  const { t, codebook } = words;
  const { kind, state } = annotation;
  const codes = [codeName(codebook, 'kinds', kind, t)];
  if (state !== NO_STATE) codes.push(codeName(codebook, 'states', state, t));
  const placed = placementWords[placement.status];
  const head = [
    `【${codes.map(oneLine).join(' · ')}】`,
    label,
    pathName(annotation.selector.section),
    placed ? `(${t(placed)})` : '',
  ];
  const quoted =
    placement.start < 0
      ? paragraphs(annotation.selector.exact).map((words) => paragraph(words))
      : quotePassage(report, placement, t);
  return [
    paragraph(strong(head.filter(Boolean).join(' '))),
    ...(quoted.length > 0 ? [quote(quoted)] : []),
    ...noteParts(annotation, words),
  ];
}

/** What the reader wrote; tags and the day of writing stand behind its last words. */
function noteParts(annotation: ComparedAnnotation['annotation'], words: Words): Paragraph[] {
  const parts = noteLines(annotation.note).map((note) => lines(note));
  const last = parts[parts.length - 1];
  if (!last) return [paragraph(signature(annotation, words))];
  last.children.push(...paragraph([' ', signature(annotation, words)]).children);
  return parts;
}

/** Tags as code, so that neither a heading nor a tag of another program comes of them; who wrote it, and when. */
function signature(
  { tags, author, createdAt }: ComparedAnnotation['annotation'],
  { t, codebook }: Words,
): Inline {
  const names = tags.map((tag) => oneLine(codeName(codebook, 'tags', tag, t))).filter(Boolean);
  return [
    ...names.map((tag): Inline => [{ type: 'inlineCode', value: `#${tag}` }, ' ']),
    `—— ${[oneLine(author), day(createdAt)].filter(Boolean).join(',')}`,
  ];
}
