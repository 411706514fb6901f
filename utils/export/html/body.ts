import type { Element, Nodes, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';

/** Notes as a tree of HTML. Words of pages and readers are text in it; whoever writes it escapes them. */
export function htmlTree(notes: Root): HtmlRoot {
  const tree = toHast(notes, { handlers: { link } });
  // Front matter has no place in HTML, and notes are a root: what comes is a root.
  if (tree.type !== 'root') throw new TypeError(`notes became ${tree.type}`);
  emptyHeads(tree);
  return tree;
}

/** Notes as a piece of HTML, for a program that takes formatted text. */
export function htmlFragment(notes: Root): string {
  return toHtml(htmlTree(notes));
}

/** Links say whose page they open, and keep its address for paper, where nothing can be opened. */
function link(state: State, node: Link): Element {
  const { url, data } = node;
  const [page] = url.split('#');
  const source = data?.report === undefined ? {} : { title: data.report, dataPage: page };
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: asciiAddress(url), rel: ['noreferrer'], ...source },
    children: state.all(node),
  };
}

/** The address in ASCII, as a browser would send it; one that is none stays as it is. */
function asciiAddress(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return url;
  }
}

/** A corner of a table without words is no heading of anything. */
function emptyHeads(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'th' && node.children.length === 0) {
    node.tagName = 'td';
  }
  node.children.forEach(emptyHeads);
}
