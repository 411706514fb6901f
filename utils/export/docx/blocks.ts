import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type {
  Blockquote,
  Heading,
  List,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { runs } from './inlines';
import { NUMBERS, style } from './styles';
import { tableOf } from './tables';

/** The heading styles of Word: the first heading is the title of the paper, the others stand in its outline. */
const levels: Record<Heading['depth'], (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_3,
  6: HeadingLevel.HEADING_3,
};

/** A block of the notes as paragraphs and tables. `list` counts the lists before it: each begins at 1. */
export function blocksOf(node: RootContent, list: number): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({ heading: levels[node.depth], children: runs(node.children, 'text') }),
      ];
    case 'paragraph':
      return linesOf(node).map(
        (children) => new Paragraph({ style: style.body, children: runs(children, 'text') }),
      );
    case 'blockquote':
      return quoted(node);
    case 'list':
      return listed(node, list);
    case 'table':
      // Two tables without a paragraph between them become one.
      return [tableOf(node), new Paragraph({ style: style.cell })];
    // Front matter is for programs that read Markdown; notes are composed without the others as blocks.
    case 'yaml':
    case 'break':
    case 'code':
    case 'definition':
    case 'delete':
    case 'emphasis':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'listItem':
    case 'strong':
    case 'tableCell':
    case 'tableRow':
    case 'text':
    case 'thematicBreak':
      return [];
  }
}

/** The lines of a paragraph; each is one of its own in Word, so that it is indented like the first. */
function linesOf({ children }: MarkdownParagraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines;
}

function quoted({ children }: Blockquote): Paragraph[] {
  return children.flatMap((part) =>
    part.type === 'paragraph'
      ? [new Paragraph({ style: style.quote, children: runs(part.children, 'text') })]
      : [],
  );
}

function listed({ children: items }: List, instance: number): Paragraph[] {
  return items.flatMap(({ children: parts }) =>
    parts.flatMap((part, index) => {
      if (part.type === 'blockquote') return quoted(part);
      if (part.type !== 'paragraph') return [];
      const numbered = { numbering: { reference: NUMBERS, level: 0, instance, custom: true } };
      const isQuoted = parts[index + 1]?.type === 'blockquote';
      return [
        new Paragraph({
          style: index === 0 ? style.list : style.body,
          ...(index === 0 && numbered),
          // A finding stays with the sentence it comes from.
          keepNext: isQuoted,
          children: runs(part.children, 'text'),
        }),
      ];
    }),
  );
}
