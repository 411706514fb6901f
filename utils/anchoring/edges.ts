import { toOriginal } from '../text/fold';
import type { Pattern } from './pattern';
import type { Tokens } from './tokens';

/** Marks that belong to what follows them. */
const OPENING = new Set('“‘(《〈〔【<[{');

/**
 * The original range of tokens [start, end). Tokens are words only: marks with which the remembered passage began or
 * ended are taken in again when such marks stand there.
 */
export function originalRange(
  text: Tokens,
  start: number,
  end: number,
  marks: Pattern['marks'],
): { start: number; end: number } {
  const { folded } = text;
  let from = text.starts[start] ?? 0;
  let to = text.ends[end - 1] ?? 0;
  const before = start > 0 ? (text.ends[start - 1] ?? 0) : 0;
  const after = text.starts[end] ?? folded.text.length;
  for (let i = marks.before.length - 1; i >= 0 && from > before; i--) {
    const mark = folded.text.charAt(from - 1);
    if (mark !== marks.before.charAt(i) && !OPENING.has(mark)) break;
    from--;
  }
  for (let i = 0; i < marks.after.length && to < after; i++) {
    const mark = folded.text.charAt(to);
    if (mark === '\n' || OPENING.has(mark)) break;
    to++;
  }
  return toOriginal(folded, from, to);
}
