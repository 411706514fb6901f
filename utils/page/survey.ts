import { linearize, type Linear } from './linearize';
import { linesOf, type Line } from './lines';
import { attributeOf, isComment, isElement, isText, tagOf, walk } from './dom';

/** A whole page, read once: its visible text as one string, and what stands in its head. */
export interface Page extends Linear {
  lines: readonly Line[];
  documentTitle: string;
  /** Meta elements by lower-cased name; of two with one name the first that is not empty. */
  metas: Record<string, string>;
  /** Elements whose content the page itself fences with comments (大汉 JCMS: `<!--ZJEG_RSS.content.begin-->`). */
  fenced: ReadonlySet<Element>;
  /** Images and frames, in document order: banners and viewers of attached files. */
  media: readonly Element[];
}

/** Hostile pages may hold any number of anything; real heads have some twenty meta elements. */
const MAX_METAS = 100;
const MAX_NAME = 100;
const MAX_VALUE = 1_000;
const MAX_TITLE = 500;

const MEDIA = new Set(['IMG', 'IFRAME', 'FRAME', 'EMBED', 'OBJECT']);

/** Reads a page without changing it. `document.body` and the like are not used: linkedom makes them when missing. */
export function survey(document: Document): Page {
  const metas = new Map<string, string>();
  const fenced = new Set<Element>();
  const media: Element[] = [];
  let documentTitle = '';
  const linear = linearize(document, undefined, (node) => {
    if (isComment(node)) {
      if (node.data.includes('ZJEG_RSS.content.begin') && node.parentNode) {
        if (isElement(node.parentNode)) fenced.add(node.parentNode);
      }
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'TITLE') documentTitle ||= collapse(textOf(node)).slice(0, MAX_TITLE);
      else if (tag === 'META') readMeta(node, metas);
      else if (MEDIA.has(tag)) media.push(node);
    }
  });
  return {
    ...linear,
    lines: linesOf(linear),
    documentTitle,
    metas: Object.fromEntries(metas),
    fenced,
    media,
  };
}

function readMeta(element: Element, metas: Map<string, string>): void {
  const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '')
    .trim()
    .toLowerCase();
  const value = collapse(attributeOf(element, 'content') ?? '').slice(0, MAX_VALUE);
  if (name === '' || name.length > MAX_NAME || value === '') return;
  if (!metas.has(name) && metas.size < MAX_METAS) metas.set(name, value);
}

/** Text under a node that shows none, such as the title. */
function textOf(element: Element): string {
  let text = '';
  walk(element, (node) => {
    if (isText(node)) text += node.data;
    return true;
  });
  return text;
}

/** Runs of blanks to one, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
