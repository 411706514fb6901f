import { isBodyNamed } from './families';
import {
  isAddressee,
  isBreadcrumb,
  isFurniture,
  isInformation,
  isListHeading,
  isSignatureDate,
} from './labels';
import { holds, type Box } from './linearize';
import { linesWithin, type Line } from './lines';
import { measureProse, sums, type Prose } from './prose';
import type { Page } from './survey';
import { tagOf } from './dom';

/** The element that holds the report, and what of its content belongs to the page and not to the report. */
export interface Body {
  box: Box;
  skipped: Set<Node>;
}

/** Share of the page's prose that a body known by its name holds at least; one found by density holds that much. */
const NAMED_SHARE = 0.5;
const DENSE_SHARE = 0.8;
/** A named element with less of the page's prose is no part of a body that stands in several elements. */
const PART_SHARE = 0.1;
/** Characters of prose below which a page has no body to find by density. */
const LITTLE_PROSE = 60;
/** How many elements above the densest one its addressee and signature are looked for. */
const CLIMB = 3;

const CONTAINERS = new Set(
  'ARTICLE BLOCKQUOTE BODY CENTER DIV FORM MAIN PRE SECTION TD'.split(' '),
);

/**
 * Finds the body of a page's article: what its publishing system names so, or else the deepest element that holds nearly
 * all prose. Null when there is neither. Linear in the length of the page.
 */
export function findBody(page: Page): Body | null {
  const prose = measureProse(page);
  const parts = namedParts(page, prose);
  const [only] = parts;
  const box =
    parts.length > 1 ? commonBox(page, parts) : only ? tighten(page, only) : densest(page, prose);
  if (!box) return null;
  const skipped = new Set<Node>(
    prose.furniture.filter((part) => holds(box, part)).map((part) => part.element),
  );
  if (parts.length > 1) siblings(box, parts).forEach((node) => skipped.add(node));
  return { box, skipped };
}

/** The outermost named elements that together make the body: as a rule one; none when they hold too little. */
function namedParts(page: Page, prose: Prose): Box[] {
  let covered = 0;
  const outermost = page.boxes.filter((box) => {
    if (box.start < covered || box.end === box.start) return false;
    if (!isBodyNamed(box.element) && !page.fenced.has(box.element)) return false;
    covered = box.end;
    return true;
  });
  // Next to no prose on the page: the report may be an attached file, and its body one line.
  if (prose.total < LITTLE_PROSE) return outermost.slice(0, 1);
  const parts = outermost.filter((box) => prose.within(box) >= PART_SHARE * prose.total);
  const held = parts.reduce((sum, box) => sum + prose.within(box), 0);
  return held >= NAMED_SHARE * prose.total ? parts : [];
}

/** The innermost named element that still holds every line of the report: `v_news_content` inside `vsb_content`. */
function tighten(page: Page, outer: Box): Box {
  let tightest = outer;
  // Counted once for all: a page may hold thousands of elements of such a name.
  const count = sums(page.lines, page.lines.map(isOwn).map(Number));
  for (const box of page.boxes.slice(outer.at, outer.until)) {
    if (!holds(tightest, box) || !isBodyNamed(box.element)) continue;
    const extra = around(tightest, box).reduce((sum, range) => sum + count(range), 0);
    if (extra === 0) tightest = box;
  }
  return tightest;
}

/** What of `outer` stands before and behind `inner`. */
function around(outer: Box, inner: Box): Pick<Box, 'start' | 'end'>[] {
  return [
    { start: outer.start, end: inner.start },
    { start: inner.end, end: outer.end },
  ];
}

/** Whether a line is the article's: neither furniture nor a label nor a link. */
function isOwn({ words, links }: Line): boolean {
  return (
    words !== '' &&
    links < 0.5 &&
    !isInformation(words) &&
    !isFurniture(words) &&
    !isListHeading(words) &&
    !isBreadcrumb(words)
  );
}

/** The deepest element with nearly all prose, and the addressee and signature that may stand just outside it. */
function densest(page: Page, prose: Prose): Box | null {
  if (prose.total < LITTLE_PROSE) return null;
  // Elements that hold more than half of the prose lie one inside the other; the last of them is the deepest.
  const holders = page.boxes.filter(
    (box) => CONTAINERS.has(tagOf(box.element)) && prose.within(box) >= DENSE_SHARE * prose.total,
  );
  let box = holders[holders.length - 1];
  for (let i = holders.length - 2; box && i >= Math.max(0, holders.length - 1 - CLIMB); i--) {
    const outer = holders[i];
    if (!outer) break;
    const extra = around(outer, box).flatMap((range) => linesWithin(page.lines, range));
    const belongs = ({ words }: Line) => isSignatureDate(words) || isAddressee(words);
    if (extra.filter(isOwn).some(belongs)) box = outer;
  }
  return box ?? null;
}

/** The smallest element that holds all parts. */
function commonBox(page: Page, parts: readonly Box[]): Box | null {
  const holders = page.boxes.filter((box) => parts.every((part) => holds(box, part)));
  return holders[holders.length - 1] ?? null;
}

/** Children of the common element that hold no part of the body. */
function siblings(common: Box, parts: readonly Box[]): Node[] {
  return Array.from(common.element.childNodes).filter(
    (node) => !parts.some(({ element }) => node === element || node.contains(element)),
  );
}
