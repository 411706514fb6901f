import type { Span } from '../report/types';
import { clauseEnd, clauseStart, isEdge, isSeparator } from './clauses';

/**
 * A passage as `#:~:text=prefix-,start,end,-suffix` names it (WICG Scroll to Text Fragment). Each part stands
 * inside one paragraph, as browsers require. `end` is '' when `start` is the whole passage.
 */
export interface TextFragment {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** Passages up to this many UTF-16 units are given whole: longer ones make links nobody can read. */
const WHOLE_LENGTH = 36;
/** Start and end of a longer passage have at least this many units, so that few other places begin like them. */
const PART_LENGTH = 8;

/** Clauses of context that are tried before a passage that recurs in the same surroundings is left as it is. */
const MOST_CLAUSES = 24;

/** Where the parts of a fragment stand in the text. Prefix and suffix may lie in the paragraph before or after. */
interface Parts {
  prefix: Span;
  start: Span;
  /** Null when `start` is the whole passage. */
  end: Span | null;
  suffix: Span;
}

/**
 * The fragment that leads to a passage of `text`: its own words if nothing before it in the text reads the same,
 * otherwise with as many clauses of context as are needed. Null for a passage without any word.
 */
export function describeFragment(text: string, passage: Span): TextFragment | null {
  const target = withoutSeparators(text, passage);
  if (target.start >= target.end) return null;
  let parts = firstParts(text, target);
  for (let clauses = 0; ; clauses += 1) {
    const fragment = read(text, parts);
    const found = findFragment(text, fragment);
    const isStart = found?.start === target.start;
    if (isStart && found.end === target.end) return fragment;
    const grown =
      (isStart ? growEnd(text, parts) : growPrefix(text, parts)) ?? growSuffix(text, parts);
    if (!grown || clauses >= MOST_CLAUSES) return fragment;
    parts = grown;
  }
}

/** Where a browser finds a fragment in a text: the first place that fits, or null. */
export function findFragment(text: string, fragment: TextFragment): Span | null {
  for (let from = 0; ;) {
    const prefix = text.indexOf(fragment.prefix, from);
    if (prefix < 0) return null;
    const start = fragment.prefix
      ? afterBlanks(text, prefix + fragment.prefix.length)
      : text.indexOf(fragment.start, from);
    if (start < 0) return null;
    if (text.startsWith(fragment.start, start)) {
      const end = findEnd(text, fragment, start + fragment.start.length);
      if (end !== null) return { start, end };
      // No end after this start means none after a later one.
      if (fragment.end) return null;
    }
    from = (fragment.prefix ? prefix : start) + 1;
  }
}

function findEnd(text: string, fragment: TextFragment, from: number): number | null {
  const fits = (end: number) => text.startsWith(fragment.suffix, afterBlanks(text, end));
  if (!fragment.end) return fits(from) ? from : null;
  for (
    let at = text.indexOf(fragment.end, from);
    at >= 0;
    at = text.indexOf(fragment.end, at + 1)
  ) {
    if (fits(at + fragment.end.length)) return at + fragment.end.length;
  }
  return null;
}

/** The shortest description: context only where the passage begins or ends inside a clause. */
function firstParts(text: string, target: Span): Parts {
  const { start, end } = target;
  const prefix = isEdge(text, start)
    ? { start, end: start }
    : { start: clauseStart(text, start, lineStart(text, start)), end: start };
  const suffix = isEdge(text, end)
    ? { start: end, end }
    : { start: end, end: clauseEnd(text, end, lineEnd(text, end)) };
  const isOneLine = lineEnd(text, start) >= end;
  if (isOneLine && end - start <= WHOLE_LENGTH) return { prefix, start: target, end: null, suffix };

  const headLimit = Math.min(lineEnd(text, start), end);
  let headEnd = start;
  while (headEnd < headLimit && headEnd - start < PART_LENGTH) {
    headEnd = clauseEnd(text, headEnd, headLimit);
  }
  const tailLimit = Math.max(lineStart(text, end), start);
  let tailStart = end;
  while (tailStart > tailLimit && end - tailStart < PART_LENGTH) {
    tailStart = clauseStart(text, tailStart, tailLimit);
  }
  if (isOneLine && tailStart <= headEnd) return { prefix, start: target, end: null, suffix };
  return { prefix, start: { start, end: headEnd }, end: { start: tailStart, end }, suffix };
}

/** One clause more before the passage; from the paragraph before it when it begins its own. */
function growPrefix(text: string, parts: Parts): Parts | null {
  const { prefix } = parts;
  const line = lineStart(text, prefix.start);
  if (prefix.start > line) {
    const start = clauseStart(text, prefix.start, line);
    return { ...parts, prefix: { start, end: prefix.end } };
  }
  if (prefix.start < prefix.end) return null;
  const end = beforeBlanks(text, prefix.start);
  if (end === 0) return null;
  return { ...parts, prefix: { start: clauseStart(text, end, lineStart(text, end)), end } };
}

/** One clause more after the passage; from the paragraph after it when it ends its own. */
function growSuffix(text: string, parts: Parts): Parts | null {
  const { suffix } = parts;
  const line = lineEnd(text, suffix.end);
  if (suffix.end < line) {
    return { ...parts, suffix: { ...suffix, end: clauseEnd(text, suffix.end, line) } };
  }
  if (suffix.start < suffix.end) return null;
  const start = afterBlanks(text, suffix.end);
  if (start === text.length) return null;
  return { ...parts, suffix: { start, end: clauseEnd(text, start, lineEnd(text, start)) } };
}

/** One clause more at the front of `end`, as far as it does not reach into `start`. */
function growEnd(text: string, parts: Parts): Parts | null {
  if (!parts.end) return null;
  const limit = Math.max(lineStart(text, parts.end.start), parts.start.end);
  const start = clauseStart(text, parts.end.start, limit);
  return start < parts.end.start ? { ...parts, end: { start, end: parts.end.end } } : null;
}

function read(text: string, parts: Parts): TextFragment {
  const words = ({ start, end }: Span) => text.slice(start, end).trim();
  return {
    prefix: words(parts.prefix),
    start: words(parts.start),
    end: parts.end ? words(parts.end) : '',
    suffix: words(parts.suffix),
  };
}

function withoutSeparators(text: string, { start, end }: Span): Span {
  while (start < end && isSeparator(text, start)) start += 1;
  while (end > start && isSeparator(text, end - 1)) end -= 1;
  return { start, end };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function afterBlanks(text: string, offset: number): number {
  while (offset < text.length && /\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}

function beforeBlanks(text: string, offset: number): number {
  while (offset > 0 && /\s/.test(text.charAt(offset - 1))) offset -= 1;
  return offset;
}
