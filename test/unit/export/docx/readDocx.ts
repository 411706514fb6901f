import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const { DOMParser } = new JSDOM('').window;

/** The parts of an Office file, each read by a parser that takes nothing but well-formed XML. */
export async function readOffice(file: Blob): Promise<Map<string, Document>> {
  const parts = new Map<string, Document>();
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))) {
    if (!/\.(xml|rels)$/.test(path)) throw new Error(`${path} is no part that we write`);
    const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    const error = part.querySelector('parsererror');
    if (error) throw new Error(`${path}: ${error.textContent ?? ''}`);
    parts.set(path, part);
  }
  return parts;
}

/** A Word document as a reader sees it: one line a paragraph, with its style before it, and the notes at the end. */
export interface WordText {
  lines: string[];
  /** The words of the body without any mark, one line a run. */
  words: string;
  /** By the number that the text shows. */
  footnotes: string[];
  /** Addresses that a click opens, of text and footnotes. */
  links: string[];
}

/** The same as lines to be looked over: the paragraphs and rows, then the footnotes. */
export function wordDump({ lines, footnotes }: WordText): string {
  return [...lines, '', ...footnotes.map((note, at) => `^${at + 1} ${note}`), ''].join('\n');
}

/** How each style is set: what it is based on, fonts, size in points, spacing in points, indents in characters. */
export function styleDump(parts: ReadonlyMap<string, Document>): string {
  const value = (element: Element | undefined, name: string) =>
    element?.getAttributeNS(WORD, name) ?? '';
  const describe = (name: string, style: Element) => {
    const [fonts] = elementsOf(style, 'rFonts');
    const [size, spacing, indent, align, level] = ['sz', 'spacing', 'ind', 'jc', 'outlineLvl'].map(
      (each) => elementsOf(style, each)[0],
    );
    const facts = {
      'based on': value(elementsOf(style, 'basedOn')[0], 'val'),
      font: value(fonts, 'eastAsia'),
      latin: value(fonts, 'ascii'),
      pt: size && String(Number(value(size, 'val')) / 2),
      bold: elementsOf(style, 'b').length > 0 ? 'yes' : '',
      line: spacing && value(spacing, 'line') && String(Number(value(spacing, 'line')) / 20),
      indent:
        value(indent, 'firstLineChars') && String(Number(value(indent, 'firstLineChars')) / 100),
      align: value(align, 'val'),
      outline: value(level, 'val'),
    };
    const said = Object.entries(facts).flatMap(([key, fact]) => (fact ? [`${key} ${fact}`] : []));
    return `${name}: ${said.join(', ')}`;
  };
  const styles = part(parts, 'word/styles.xml');
  return [
    ...elementsOf(styles, 'docDefaults').map((style) => describe('(all)', style)),
    ...elementsOf(styles, 'style').map((style) => describe(value(style, 'styleId'), style)),
    '',
  ].join('\n');
}

/** What a Word document says. */
export function readWord(parts: ReadonlyMap<string, Document>): WordText {
  const body = elementsOf(part(parts, 'word/document.xml'), 'body')[0];
  if (!body) throw new Error('no body');
  const marks: string[] = [];
  const lines = [...body.children].flatMap((block) =>
    block.localName === 'tbl' ? tableLines(block, marks) : paragraphLines(block, marks),
  );
  const notes = new Map(
    elementsOf(part(parts, 'word/footnotes.xml'), 'footnote').map((note) => [
      note.getAttributeNS(WORD, 'id') ?? '',
      wordsOf(note, []),
    ]),
  );
  const words = elementsOf(body, 't').map((node) => node.textContent ?? '');
  return {
    lines,
    words: words.join('\n'),
    footnotes: marks.map((id) => notes.get(id) ?? 'MISSING'),
    links: linksOf(parts),
  };
}

function paragraphLines(block: Element, marks: string[]): string[] {
  if (block.localName !== 'p') return [];
  const words = wordsOf(block, marks);
  const style = elementsOf(block, 'pStyle')[0]?.getAttributeNS(WORD, 'val') ?? '';
  const isNumbered = elementsOf(block, 'numPr').length > 0;
  return words === '' ? [] : [`[${style}] ${isNumbered ? '# ' : ''}${words}`];
}

function tableLines(table: Element, marks: string[]): string[] {
  return elementsOf(table, 'tr').map((row) => {
    const head = elementsOf(row, 'tblHeader').length > 0 ? '[head] ' : '';
    return `${head}| ${elementsOf(row, 'tc')
      .map((cell) => wordsOf(cell, marks))
      .join(' | ')} |`;
  });
}

/** Words with the mark of a footnote as ^1; strong ones between asterisks. */
function wordsOf(element: Element, marks: string[]): string {
  const words = elementsOf(element, 'r').map((run) => {
    const [note] = elementsOf(run, 'footnoteReference');
    if (note) return `^${marks.push(note.getAttributeNS(WORD, 'id') ?? '')}`;
    const text = elementsOf(run, 't')
      .map((node) => node.textContent ?? '')
      .join('');
    return elementsOf(run, 'b').length > 0 && text !== '' ? `*${text}*` : text;
  });
  return words.join('').replaceAll('**', '');
}

function linksOf(parts: ReadonlyMap<string, Document>): string[] {
  return ['document', 'footnotes'].flatMap((name) => {
    const targets = new Map(
      [...part(parts, `word/_rels/${name}.xml.rels`).querySelectorAll('Relationship')].map(
        (target) => [target.getAttribute('Id'), target.getAttribute('Target') ?? ''],
      ),
    );
    return elementsOf(part(parts, `word/${name}.xml`), 'hyperlink').map((link) => {
      const anchor = link.getAttributeNS(WORD, 'anchor');
      const page = targets.get(link.getAttributeNS(RELATIONSHIPS, 'id')) ?? 'MISSING';
      return anchor === null ? page : `${page}#${anchor}`;
    });
  });
}

function part(parts: ReadonlyMap<string, Document>, path: string): Document {
  const found = parts.get(path);
  if (!found) throw new Error(`${path} is not in the file`);
  return found;
}

/** Elements of WordprocessingML by their local name, in document order. */
export function elementsOf(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS(WORD, name)];
}
