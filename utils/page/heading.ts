import { isTitleNamed } from './families';
import { isBreadcrumb, isDated, isInformation } from './labels';
import type { Box } from './linearize';
import { linesWithin, wordsOf } from './lines';
import { collapse, type Page } from './survey';
import { tagOf } from './dom';

/** The article's title as it stands on the page. */
export interface Heading {
  text: string;
  /** Its range in the page's text. */
  start: number;
  end: number;
  /** Whether it is the page's: an element of its own, or labels behind it. Else it may be the report's own. */
  marked: boolean;
}

const SHORTEST = 4;
const LONGEST = 150;
/** A title repeated from the page's head is known by at least so many characters. */
const TOLD = 8;
/** This many lines of the body may still be the title. */
const LINES_INSIDE = 6;
/** A title stands in at most so many lines. */
const LINES_OF_TITLE = 3;

const HEADING_TAGS = new Set(['H1', 'H2', 'H3', 'H4']);
/** Both scripts write these words alike. */
const SUBJECT = /法治|依法行政/;
/** A heading of the report's own: `一、…`, `(一)…`. */
const NUMBERED = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]/;
const REPORT = /[报報]告|[总總][结結]|[汇匯][报報]|情[况況]/;

/**
 * Finds the title before or at the beginning of the body. What the page's head says of itself (`<title>`, ArticleTitle)
 * is the best witness; then the subject, the kind of element, and nearness to the body.
 */
export function findHeading(page: Page, body: Box | null, siteName: string): Heading | null {
  const told = [page.metas['articletitle'], page.metas['pagetitle'], page.documentTitle].map(
    (title) => wordsOf(title ?? ''),
  );
  const isTold = (words: string) =>
    words.length >= TOLD && told.some((title) => title.includes(words));
  const site = wordsOf(siteName);
  const score = ({ start, end }: Range, tag: string | null) => {
    const words = wordsOf(page.text.slice(start, end));
    if (words.length < SHORTEST || words.length > LONGEST || words === site) return 0;
    if (isInformation(words) || isBreadcrumb(words) || NUMBERED.test(words)) return 0;
    if (!tag && !isTold(words)) return 0;
    const subject = SUBJECT.test(words) ? (REPORT.test(words) ? 6 : 4) : 0;
    const mark = tag ? (tag === 'H1' ? 3 : 2) : body && start >= body.start ? 0 : 1;
    return subject + mark + (isTold(words) ? 8 + words.length / LONGEST : 0);
  };

  const limit = body
    ? (linesWithin(page.lines, body)[LINES_INSIDE]?.start ?? body.end)
    : page.text.length;
  const candidates: { range: Range; score: number; marked: boolean }[] = [];
  for (const { element, start, end } of page.boxes) {
    if (start >= limit) break;
    if (end - start > LONGEST * 4) continue;
    const tag = tagOf(element);
    if (!HEADING_TAGS.has(tag) && !isTitleNamed(element)) continue;
    candidates.push({ range: { start, end }, score: score({ start, end }, tag), marked: true });
  }
  page.lines.forEach((line, i) => {
    if (line.start >= limit || line.links >= 0.5) return;
    const range = { start: line.start, end: line.end };
    if (score(range, null) === 0) return;
    for (let back = 1; back < LINES_OF_TITLE; back++) {
      const earlier = page.lines[i - back];
      if (!earlier || !isTold(wordsOf(page.text.slice(earlier.start, range.end)))) break;
      range.start = earlier.start;
    }
    const marked = isLabel(page.lines[i + 1]?.words ?? '');
    candidates.push({ range, score: score(range, null), marked });
  });
  const best = candidates.reduce(
    // Of equals the last: it stands nearest to the body.
    (chosen, candidate) => (candidate.score >= chosen.score ? candidate : chosen),
    { range: { start: 0, end: 0 }, score: 1, marked: false },
  );
  const text = headingText(page.text.slice(best.range.start, best.range.end));
  return text === '' ? null : { text, ...best.range, marked: best.marked };
}

const isLabel = (words: string) => isInformation(words) || isDated(words);

interface Range {
  start: number;
  end: number;
}

/** A broken title made whole: a blank stays between two organisations (`中共某委` / `某政府关于…`) only. */
export function headingText(lines: string): string {
  return lines
    .split('\n')
    .map(collapse)
    .reduce((text, line) => {
      const apart = /(?:委|委[员員][会會])$/.test(text) && !/^(?:[关關][于於]|20\d\d)/.test(line);
      return text + (apart ? ' ' : '') + line;
    }, '');
}
