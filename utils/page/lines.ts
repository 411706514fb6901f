import type { Box, Linear } from './linearize';
import { tagOf } from './dom';

/** One line of a linear text, without its line break. */
export interface Line {
  start: number;
  end: number;
  /**
   * The line without blanks, with `|` for the boundary of two cells: what labels are compared with.
   * At most its first `LOOKED_AT` characters.
   */
  words: string;
  /** Share (0–1) of its characters that stand inside links. */
  links: number;
}

/** Longer lines are prose; no rule looks past their beginning. */
const LOOKED_AT = 400;

/** The lines of a linear text in order, with what is known of each. */
export function linesOf({ text, boxes }: Linear): Line[] {
  const links = boxes.filter(({ element }) => tagOf(element) === 'A');
  const lines: Line[] = [];
  let link = 0;
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    let linked = 0;
    for (let box = links[link]; box && box.start < end; box = links[++link]) {
      linked += Math.max(0, Math.min(box.end, end) - Math.max(box.start, start));
      if (box.end > end) break;
    }
    const words = wordsOf(text.slice(start, Math.min(end, start + LOOKED_AT)));
    lines.push({ start, end, words, links: end > start ? Math.min(1, linked / (end - start)) : 0 });
    start = end + 1;
  }
  return lines;
}

/** A line without the blanks that pages put between the characters of labels. */
export function wordsOf(line: string): string {
  return line.replace(/\t/g, '|').replace(/\s+/g, '');
}

/** The lines that stand wholly inside a range. */
export function linesWithin(
  lines: readonly Line[],
  { start, end }: Pick<Box, 'start' | 'end'>,
): Line[] {
  const found: Line[] = [];
  for (let i = firstFrom(lines, start); i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.end > end) break;
    found.push(line);
  }
  return found;
}

/** Index of the first item that starts at or after an offset; items stand in order. */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
