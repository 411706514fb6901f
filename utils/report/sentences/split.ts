import { sentencesIn } from '../../text/sentences';
import type { Span } from '../types';

/** A sentence or a part of the page that is none; offsets are units of the folded text. */
export interface Piece extends Span {
  /** Title, heading, label line, signature: announces, names or dates, and states nothing. */
  structure: boolean;
}

/** A bullet alone, or a mark that stayed behind, is no sentence. */
const HAS_WORDS = /[^\s\p{P}\p{S}]/u;

/**
 * Cuts a folded text into sentences and what stands between them.
 *
 * @param structure folded ranges that are no running text, in order; each becomes a piece of its own
 */
export function piecesOf(text: string, structure: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (ranges: readonly Span[], isStructure: boolean) => {
    for (const { start, end } of ranges)
      if (HAS_WORDS.test(text.slice(start, end)))
        pieces.push({ start, end, structure: isStructure });
  };
  let at = 0;
  for (const { start, end } of structure) {
    add(sentencesIn(text, at, Math.max(at, start)), false);
    add([trimmed(text, Math.max(at, start), end)], true);
    at = Math.max(at, end);
  }
  add(sentencesIn(text, at), false);
  return pieces;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (start < end && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}
