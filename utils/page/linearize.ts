import { attributeOf, isElement, isText, tagOf, walk } from './dom';

/** One text node's share of a linear text: all `length` characters that it had when read, from `start` on. */
export interface Piece {
  node: Text;
  start: number;
  length: number;
}

/** The range that an element's text fills in a linear text. */
export interface Box {
  element: Element;
  start: number;
  end: number;
  /** Place among the boxes, and the place after the last one inside it. */
  at: number;
  until: number;
}

/** A DOM tree as one string: every visible text node in document order, character by character. */
export interface Linear {
  text: string;
  pieces: readonly Piece[];
  /** The elements walked, in document order, parents before children. */
  boxes: readonly Box[];
}

/** Whether one element contains another, by their places in the walk. */
export const holds = (outer: Box, inner: Box) => outer.at < inner.at && inner.at < outer.until;

/** Between blocks and for `<br>`. */
const LINE = '\n';
/** Between the cells of a table row. */
const CELL = '\t';

/** What shows no text, or is a control and no part of a text. */
const TEXTLESS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON INPUT TITLE META LINK IMG SVG MATH ' +
    'IFRAME FRAME OBJECT EMBED AUDIO VIDEO CANVAS'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/**
 * Linearizes what stands under `root`, leaving out the nodes in `skipped` with all they hold. One separator stands
 * between two blocks. Line breaks and tabs inside a text node become blanks, one for one; where white space is preserved
 * they stay. A text node of blanks alone counts only between two others of one line.
 *
 * @param unread is given every node that has no text here: controls, images, hidden elements, comments.
 */
export function linearize(
  root: Node,
  skipped: ReadonlySet<Node> = new Set(),
  unread: (node: Node) => void = () => {},
): Linear {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const boxes: Box[] = [];
  const open: Box[] = [];
  let length = 0;
  let separator = '';
  let blanks: Text[] = [];
  let preserving = 0;

  const put = (node: Text) => {
    const text = preserving > 0 ? node.data : node.data.replace(/[\t\n\r\f]/g, ' ');
    pieces.push({ node, start: length, length: text.length });
    parts.push(text);
    length += text.length;
  };
  const read = (node: Text) => {
    if (!/\S/.test(node.data) && preserving === 0) {
      if (separator === '' && length > 0) blanks.push(node);
      return;
    }
    if (separator !== '' && length > 0) {
      parts.push(separator);
      length += separator.length;
    }
    separator = '';
    blanks.forEach(put);
    blanks = [];
    for (let i = open.length - 1; i >= 0; i--) {
      const box = open[i];
      if (!box || box.start >= 0) break;
      box.start = length;
    }
    put(node);
  };
  const separate = (element: Element, leaving: boolean) => {
    const tag = tagOf(element);
    if (!BLOCKS.has(tag)) return;
    blanks = [];
    const cell = tag === 'TD' || tag === 'TH';
    if (cell && leaving && isDataCell(element)) separator = CELL;
    else if (separator !== CELL || tag === 'TR' || (cell && !isDataCell(element))) separator = LINE;
  };

  walk(
    root,
    (node) => {
      if (skipped.has(node)) return false;
      if (isText(node)) read(node);
      if (!isElement(node)) {
        if (node !== root && !isText(node)) unread(node);
        return node === root;
      }
      if (isHidden(node)) {
        unread(node);
        return false;
      }
      const box = { element: node, start: -1, end: -1, at: boxes.length, until: 0 };
      boxes.push(box);
      open.push(box);
      separate(node, false);
      if (preservesSpace(node)) preserving++;
      return true;
    },
    (node) => {
      if (!isElement(node)) return;
      const box = open.pop();
      if (box) {
        if (box.start < 0) box.start = length;
        box.end = length;
        box.until = boxes.length;
      }
      if (preservesSpace(node)) preserving--;
      separate(node, true);
    },
  );
  return { text: parts.join(''), pieces, boxes };
}

/** Old pages are laid out with tables; only cells without lists, tables, headings and line breaks are rows of figures. */
const LAYOUT = new Set('BR CENTER DL FORM H1 H2 H3 H4 H5 H6 HR OL TABLE UL'.split(' '));
/** Cells with more nodes than this are not looked through to the end. */
const DATA_NODES = 40;

function isDataCell(cell: Element): boolean {
  let nodes = 0;
  let plain = true;
  walk(cell, (node) => {
    plain &&= ++nodes <= DATA_NODES && !(isElement(node) && LAYOUT.has(tagOf(node)));
    return plain;
  });
  return plain;
}

/**
 * By tag, `hidden` and inline style only: style sheets need a layout, which the command line has not. `aria-hidden`
 * does not count: what it covers is still on the screen.
 */
function isHidden(element: Element): boolean {
  if (TEXTLESS.has(tagOf(element)) || attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return !!style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function preservesSpace(element: Element): boolean {
  if (tagOf(element) === 'PRE') return true;
  const style = attributeOf(element, 'style');
  return !!style && /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}
