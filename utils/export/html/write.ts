import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Paper } from '../paper';
import { xmlText } from '../xmlText';
import { htmlTree } from './body';
import sheet from './print.css?raw';

/** Nothing is loaded, run or sent, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Notes as one HTML file that needs nothing else: to be read, printed, or opened by a word processor. */
export function writeHtml(notes: Root, { title, creator, createdOn }: Paper): string {
  const body = htmlTree(notes).children.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype') return [];
    const isTitle = node.type === 'element' && node.tagName === 'h1';
    return isTitle
      ? [node, element('p', { className: ['created'] }, [{ type: 'text', value: createdOn }])]
      : [node];
  });
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: creator }),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: sheet }]),
  ];
  const page: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'zh-CN' }, [
        element('head', {}, head),
        element('body', {}, [element('main', {}, body)]),
      ]),
    ],
  };
  return xmlText(toHtml(page)) + '\n';
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
