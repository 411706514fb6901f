import { isLineStart, type Folded } from '../../text/fold';

/** Numbers that count the headings and items of the report itself. */

/** At the start of a line, or after a full stop where headings run on. */
const NUMBERING =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、.](?!\d)|\)(?!\d)|[、.](?=20\d\d年))/y;
/** Anywhere: (一) (12) 一是 二要. */
const BRACKETED = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/y;
const ONE_BY_ONE = /[一二三四五六七八九十]{1,2}(?:是|要|则)/y;
const SENTENCE_END = /[。;:!?>*•]$/;

/** Where the numbering of a heading or an item that starts with the number at `start` ends, or -1. */
export function sectionNumberEnd(folded: Folded, start: number): number {
  const { text } = folded;
  const before = text.slice(Math.max(0, start - 1), start);
  const match = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  if (before === '(') return match(BRACKETED);
  const first =
    start === 0 || isLineStart(folded, start) || before === '\n' || SENTENCE_END.test(before);
  const afterBullet = before === '-' && isLineStart(folded, start - 1);
  if (first || afterBullet || afterGap(folded, start)) {
    const end = match(NUMBERING);
    if (end >= 0) return end;
  }
  return /[统第唯同专万逐单任首]/.test(before) ? -1 : match(ONE_BY_ONE);
}

/** Whether the original has blanks here: in texts without line breaks they stand for them. */
function afterGap(folded: Folded, start: number): boolean {
  return start > 0 && (folded.starts[start] ?? 0) - (folded.starts[start - 1] ?? 0) > 1;
}
