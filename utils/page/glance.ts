/**
 * The detector's first look, in a script that runs on every government page and must stay tiny: it imports nothing and
 * reads a few thousand characters of most pages. Generous: `detectReport` decides.
 */

/** What a report calls its subject, in either script. */
const SUBJECT = /法治政府|依法行政|法治.{0,6}建[设設]/;
const HEADS = 'title,h1,h2,h3,meta[name$="title" i]';
const MAX_HEADS = 40;
const HEAD = 200;
/** Where no title names the subject, it must stand in so many first characters outside links. */
const OPENING = 4_000;
const MAX_NODES = 20_000;
/** Sentences (text with a comma outside links) of so many characters make a text; a list of links has none. */
const COMMA = /[，,。；;、]/;
const SENTENCE = 16;
const PROSE = 60;
const UNREAD = /^(?:a|script|style|noscript|template|head)$/i;
const FILE = /\.(?:pdf|docx?|wps|ofd)(?:$|[?#])/i;
const MAX_LINKS = 500;

/** Whether a page may hold a report: names the subject in a title or its first words, and is no plain list of links. */
export function mayBeReport(document: Document): boolean {
  let named = Array.from(document.querySelectorAll(HEADS))
    .slice(0, MAX_HEADS)
    .some((head) =>
      SUBJECT.test((head.getAttribute('content') ?? head.textContent ?? '').slice(0, HEAD)),
    );
  let prose = 0;
  let read = 0;
  let node: Node | null = document.documentElement;
  for (let i = 0; node && i < MAX_NODES; i++) {
    if (node.nodeType === 3) {
      const text = (node as Text).data.trim().slice(0, OPENING);
      named ||= SUBJECT.test(text);
      read += text.length;
      if (text.length >= SENTENCE && COMMA.test(text)) prose += text.length;
      if (named ? prose >= PROSE : read >= OPENING) return named;
    }
    let next: Node | null = UNREAD.test(node.nodeName) ? null : node.firstChild;
    while (node && !next) {
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  // A page so large that the end was not reached, or a title and an attached file.
  return (
    named &&
    (node !== null ||
      Array.from(document.querySelectorAll('a[href]'))
        .slice(0, MAX_LINKS)
        .some((link) => FILE.test(link.getAttribute('href') ?? '')))
  );
}
