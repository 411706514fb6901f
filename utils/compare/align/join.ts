import { isHeading, type Link } from './match';
import { gramsOf, sharedGrams } from './similarity';
import type { Unit } from './units';

/** Share of a neighbour that the other side must hold beyond what it is already paired for. */
const ABSORBED = 0.5;
/** A sentence of a report is not made of more. */
const MOST_JOINED = 4;

/**
 * Finds merged and split sentences: a sentence without partner is joined to its neighbour when that one's partner
 * holds its words too. The longest piece of a sentence split in up to three is always similar enough to have been paired.
 */
export function joinNeighbours(
  links: readonly Link[],
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  const old = freeUnits(
    before,
    links.map((link) => link.before),
  );
  const now = freeUnits(
    after,
    links.map((link) => link.after),
  );
  for (const link of links) {
    if (isHeading(before[link.before[0]])) continue;
    grow(link.after, after, now, () => frameOf(link.before, before));
    grow(link.before, before, old, () => frameOf(link.after, after));
  }
}

/** Takes free neighbours of `positions` in as long as the other side holds their words. */
function grow(
  positions: number[],
  units: readonly Unit[],
  free: Set<number>,
  otherFrame: () => string,
): void {
  while (positions.length < MOST_JOINED) {
    const neighbours = [(positions[0] ?? 0) - 1, (positions[positions.length - 1] ?? 0) + 1];
    const joinable = neighbours.filter((position) => free.has(position));
    if (joinable.length === 0) return;
    const other = gramsOf(otherFrame());
    const shared = sharedGrams(gramsOf(frameOf(positions, units)), other);
    const [best] = joinable
      .map((position) => {
        const together = [...positions, position].sort((a, b) => a - b);
        const added = sharedGrams(gramsOf(frameOf(together, units)), other) - shared;
        return { position, together, share: added / (units[position]?.frame.length || 1) };
      })
      .sort((a, b) => b.share - a.share);
    if (!best || best.share < ABSORBED) return;
    positions.splice(0, positions.length, ...best.together);
    free.delete(best.position);
  }
}

function freeUnits(units: readonly Unit[], linked: readonly number[][]): Set<number> {
  const taken = new Set(linked.flat());
  return new Set(
    [...units.keys()].filter((position) => !isHeading(units[position]) && !taken.has(position)),
  );
}

function frameOf(positions: readonly number[], units: readonly Unit[]): string {
  return positions.map((position) => units[position]?.frame ?? '').join('');
}
