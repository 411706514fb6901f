import type { Span } from '../report/types';

/** A hit with the words around it, in one line. */
export interface HitContext {
  before: string;
  hit: string;
  after: string;
}

/** Characters shown before and behind a hit, and of the hit itself: few before, so that it is seen in a narrow line. */
const BEFORE = 8;
const AFTER = 40;
const MOST_HIT = 60;

/** What stands around a hit, within its line of the text; … where it goes on. */
export function contextOf(text: string, { start, end }: Span): HitContext {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, 0);
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = whole(text, Math.max(lineStart, start - BEFORE));
  const hitEnd = whole(text, Math.min(end, start + MOST_HIT));
  const to = whole(text, Math.max(hitEnd, Math.min(lineEnd, hitEnd + AFTER)));
  return {
    before: (from > lineStart ? '…' : '') + oneLine(text.slice(from, start)).trimStart(),
    hit: oneLine(text.slice(start, hitEnd)),
    after: oneLine(text.slice(hitEnd, to)).trimEnd() + (to < lineEnd ? '…' : ''),
  };
}

/** The offset, or the one behind it when it would cut a surrogate pair. */
function whole(text: string, offset: number): number {
  const isCut = /^[\udc00-\udfff]/.test(text.charAt(offset)) && offset > 0;
  return isCut ? offset + 1 : offset;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
