import type {
  AlignType,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableCell,
  Text,
} from 'mdast';
import { oneLine } from './plainText';

/** What stands inside a line: words are made plain, nodes are taken as they are. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** Text without any markup of its own. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Inline content as nodes; neighbouring words become one text. */
export function inline(content: Inline): PhrasingContent[] {
  if (typeof content === 'string') return content === '' ? [] : [text(content)];
  if ('type' in content) return [content];
  const nodes: PhrasingContent[] = [];
  for (const node of content.flatMap(inline)) {
    const last = nodes[nodes.length - 1];
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else nodes.push(node.type === 'text' ? { ...node } : node);
  }
  return nodes;
}

/** Words that stand out. Followed by a blank or punctuation only: closing marks between Han characters are not seen as such. */
export function strong(words: string): Strong {
  return { type: 'strong', children: [text(oneLine(words))] };
}

/** A link; `url` must be one that `links.ts` made. */
export function link(words: string, url: string): Link {
  return { type: 'link', url, children: [text(oneLine(words))] };
}

declare module 'mdast' {
  interface LinkData {
    /** The title of the report that the link is the source in; programs with footnotes make one of it. */
    report?: string;
  }
}

/** The link to a passage of a report. */
export function sourceLink(words: string, url: string, report: string): Link {
  return { ...link(words, url), data: { report: oneLine(report) } };
}

/** A heading of one line. */
export function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(oneLine(words))] };
}

/** A paragraph of one line. */
export function paragraph(content: Inline): Paragraph {
  return { type: 'paragraph', children: inline(content) };
}

/** One paragraph of several lines. */
export function lines(all: readonly string[]): Paragraph {
  return paragraph(all.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, line] : [line])));
}

/** A quoted passage. */
export function quote(children: Paragraph[]): Blockquote {
  return { type: 'blockquote', children };
}

/** A list 1. 2. 3., each item of paragraphs and quotes. */
export function numberedList(items: (Paragraph | Blockquote)[][]): List {
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

/** A table; `rows[0]` is its head. */
export function table(align: AlignType[], rows: readonly (readonly Inline[])[]): Table {
  const cell = (content: Inline): TableCell => ({ type: 'tableCell', children: inline(content) });
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}

/** A part of the notes: nothing when there is nothing to say. */
export type Blocks = RootContent[];
