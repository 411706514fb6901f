import { isBodyNamed, isFurnitureNamed } from './families';
import { isProse } from './labels';
import { holds, type Box } from './linearize';
import { firstFrom, linesWithin, type Line } from './lines';
import type { Page } from './survey';
import { tagOf } from './dom';

/** Where the running text of a page stands, as against menus, lists of links and notices. */
export interface Prose {
  /** Characters of prose inside a box. Logarithmic in the page's lines. */
  within(box: Box): number;
  total: number;
  /** Menus, share buttons, footers …, by name or tag: outermost boxes in document order. */
  furniture: readonly Box[];
}

/** Furniture by name or tag that holds more prose than this is no furniture, whatever it is called. */
const FURNITURE_PROSE = 150;

const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);

/** How much running text each element of a page holds, links left out. Linear in the page. */
export function measureProse(page: Page): Prose {
  const weights = page.lines.map(proseOf);
  const within = sums(page.lines, weights);
  const bodies = page.boxes.filter(({ element }) => isBodyNamed(element));
  const holdsBody = (box: Box) => {
    const body = bodies[firstFrom(bodies, box.start)];
    return body !== undefined && holds(box, body);
  };
  let covered = 0;
  const furniture = page.boxes.filter((box) => {
    if (box.start < covered || box.end === box.start) return false;
    const { element } = box;
    if (!FURNITURE_TAGS.has(tagOf(element)) && !isFurnitureNamed(element)) return false;
    if (within(box) > FURNITURE_PROSE || holdsBody(box)) return false;
    covered = box.end;
    return true;
  });
  for (const box of furniture) {
    const first = firstFrom(page.lines, box.start);
    weights.fill(0, first, first + linesWithin(page.lines, box).length);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { within: sums(page.lines, weights), total, furniture };
}

function proseOf(line: Line): number {
  return line.links < 0.5 && isProse(line.words) ? (line.end - line.start) * (1 - line.links) : 0;
}

/** Sums over the lines that stand wholly inside a range. Logarithmic in the lines. */
export function sums(
  lines: readonly Line[],
  weights: readonly number[],
): (range: Pick<Box, 'start' | 'end'>) => number {
  const before = new Float64Array(lines.length + 1);
  weights.forEach((weight, i) => (before[i + 1] = (before[i] ?? 0) + weight));
  return ({ start, end }) => {
    const first = firstFrom(lines, start);
    // The line that starts before `end` may reach beyond it.
    let last = firstFrom(lines, end);
    if (last > first && (lines[last - 1]?.end ?? 0) > end) last--;
    return Math.max(0, (before[last] ?? 0) - (before[first] ?? 0));
  };
}
