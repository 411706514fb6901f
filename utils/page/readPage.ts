import type { ReportSource } from '../report/types';
import { attachmentsOf } from './attachments';
import { findBody, type Body } from './findBody';
import { findHeading, type Heading } from './heading';
import { headerOf } from './header';
import { breadcrumbOf, siteNameOf } from './site';
import { survey, type Page } from './survey';
import { TextIndex } from './textIndex';
import { pageLines } from './trim';
import { tagOf } from './dom';

/** A page as the rest of the program knows it, and the way from its text back into the DOM. */
export interface PageReading extends ReportSource {
  /** Index of `text`. */
  index: TextIndex;
  /** The element that holds the report; where none was found the page's outermost element, and `text` is ''. */
  body: Element;
}

/**
 * Reads a page: finds the body of its article in the shell of any publishing system, leaves the site's furniture out, and
 * gathers what the page says of title, date, source and site. Needs no layout and changes nothing: runs in the browser,
 * in jsdom and in linkedom alike. Never throws; takes time linear in the page.
 *
 * @param url the page's address, '' when unknown
 */
export function readPage(document: Document, url: string): PageReading {
  const page = survey(document);
  const siteName = siteNameOf(page);
  const body = findBody(page);
  const heading = findHeading(page, body?.box ?? null, siteName);
  const index = body
    ? new TextIndex(body.box.element, notReport(page, body, heading))
    : emptyIndex(document, page);
  const span = spanInPage(page, index);
  return {
    url,
    documentTitle: page.documentTitle,
    heading: heading?.text ?? '',
    metas: page.metas,
    header: headerOf(page, heading, span),
    siteName,
    breadcrumb: breadcrumbOf(page, span.start),
    text: index.text,
    linkShare: linkShare(page),
    attachments: attachmentsOf(page, body?.box ?? null, url),
    index,
    body: index.body,
  };
}

/** What inside the body is not the report: furniture, the page's own title with all above it, labels. */
function notReport(page: Page, { box, skipped }: Body, heading: Heading | null): Set<Node> {
  const all = new Set(skipped);
  if (heading?.marked && heading.start >= box.start && heading.end < box.end) {
    for (const { node, start } of page.pieces) {
      if (start >= heading.end) break;
      if (start >= box.start) all.add(node);
    }
  }
  pageLines(box.element, all).forEach((node) => all.add(node));
  return all;
}

function emptyIndex(document: Document, page: Page): TextIndex {
  const root = page.boxes[0]?.element ?? document.createElement('div');
  return new TextIndex(root, new Set<Node>([root]));
}

/** The range of the page's text from the report's first character to its last. */
function spanInPage(page: Page, index: TextIndex): { start: number; end: number } {
  const { length } = index.text;
  // A text begins and ends with a character of the page; what stands between blocks comes between two of them.
  const [start] = index.piecesOf(0, 1);
  const [end] = index.piecesOf(length - 1, length);
  const first = page.pieces.find(({ node }) => node === start?.node);
  const last = page.pieces.find(({ node }) => node === end?.node);
  return first && last
    ? { start: first.start, end: last.start + last.length }
    : { start: page.text.length, end: page.text.length };
}

function linkShare({ boxes, text }: Page): number {
  const linked = boxes
    .filter(({ element }) => tagOf(element) === 'A')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length > 0 ? Math.min(1, linked / text.length) : 0;
}
