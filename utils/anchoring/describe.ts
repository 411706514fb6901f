import { fold, toFolded } from '../text/fold';
import type { PassageSelector } from './types';

/** Characters of context on each side to begin with; the W3C model leaves the length to the maker. */
const CONTEXT = 32;
/** Beyond this, longer context no longer helps: the text repeats itself over whole pages. */
const MAX_CONTEXT = 512;

/** The part of an outline that names the way to a passage. */
export interface Heading {
  level: number;
  label: string;
  title: string;
  start: number;
  end: number;
}

/**
 * Remembers the passage [start, end) of a text as W3C TextQuote and TextPosition with the headings above it.
 * Blanks at both ends are left out. The context is lengthened until prefix + passage + suffix stands only once
 * in the folded text. Throws RangeError when the passage is empty or outside the text.
 */
export function describePassage(
  text: string,
  start: number,
  end: number,
  outline: readonly Heading[] = [],
): PassageSelector {
  if (start < 0 || end > text.length) throw new RangeError('passage outside the text');
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  if (from >= to) throw new RangeError('empty passage');

  const folded = fold(text);
  let context = CONTEXT;
  while (context < MAX_CONTEXT && !standsOnce(from - context, to + context)) context *= 2;
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - context), from),
    suffix: text.slice(to, to + context),
    start: from,
    end: to,
    section: sectionPath(outline, from),
  };

  function standsOnce(first: number, last: number): boolean {
    const a = toFolded(folded, Math.max(0, first));
    const b = toFolded(folded, Math.min(text.length, last));
    const pattern = folded.text.slice(a, b);
    return folded.text.indexOf(pattern) === folded.text.lastIndexOf(pattern);
  }
}

/** Headings above an offset, from the outermost to the innermost, as label + title. */
function sectionPath(outline: readonly Heading[], offset: number): string[] {
  return outline
    .filter((section) => section.start <= offset && offset < section.end)
    .sort((a, b) => a.level - b.level)
    .map((section) => section.label + section.title);
}
