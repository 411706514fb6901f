import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Link, PhrasingContent } from 'mdast';
import { xmlText } from '../xmlText';
import { fontOf } from './fonts';

/** Longest address in units that Word takes for a link; a longer one leads to the page and not to the passage. */
const LONGEST_ADDRESS = 2_000;

/** Where inline content stands: in a table a source is a link, elsewhere a footnote. */
export type Setting = 'text' | 'table';

/** What stands inside a line, as runs of Word. */
export function runs(
  nodes: readonly PhrasingContent[],
  setting: Setting,
  format: IRunOptions = {},
): ParagraphChild[] {
  return nodes.flatMap((node, index) => {
    switch (node.type) {
      case 'text': {
        const next = nodes[index + 1];
        // A mark of a footnote stands at the words themselves.
        const words = next && isFootnote(next, setting) ? node.value.replace(/ $/, '') : node.value;
        return words === '' ? [] : [run(words, format)];
      }
      case 'strong':
        return runs(node.children, setting, { ...format, bold: true });
      case 'inlineCode':
        return [run(node.value, { ...format, font: fontOf('subheading') })];
      case 'link':
        return isFootnote(node, setting) ? [footnote(node)] : hyperlink(node, format);
      // Lines are parted where paragraphs are made; notes are composed without the others.
      case 'break':
      case 'delete':
      case 'emphasis':
      case 'footnoteReference':
      case 'html':
      case 'image':
      case 'imageReference':
      case 'linkReference':
        return [];
    }
  });
}

function run(words: string, format: IRunOptions): TextRun {
  return new TextRun({ ...format, text: xmlText(words) });
}

function isFootnote(node: PhrasingContent, setting: Setting): node is Link {
  return setting === 'text' && node.type === 'link' && node.data?.report !== undefined;
}

/** 《title》，address (the title is a Chinese one in every language of the notes): what a reader of the printed page needs, and what a click opens at the passage. */
function footnote(link: Link): FootnoteReferenceRun {
  const [page = ''] = link.url.split('#');
  const title = link.data?.report ?? '';
  const words = title === '' ? '' : `《${title}》，`;
  const source = new Paragraph({
    style: 'FootnoteText',
    children: [
      run(words, {}),
      ...hyperlink({ ...link, children: [{ type: 'text', value: page }] }),
    ],
  });
  return new FootnoteReferenceRun({ children: [source] });
}

function hyperlink({ url, children }: Link, format: IRunOptions = {}): ParagraphChild[] {
  const address = addressOf(url);
  if (address === null) return runs(children, 'table', format);
  const words = runs(children, 'table', { ...format, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link: address, children: words })];
}

/** An address as every program takes it, in ASCII; null for one that is none. */
function addressOf(url: string): string | null {
  try {
    const { href, hash } = new URL(xmlText(url));
    return href.length <= LONGEST_ADDRESS ? href : href.slice(0, href.length - hash.length);
  } catch {
    return null;
  }
}
