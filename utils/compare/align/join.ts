import { isHeading, type Link } from './match';
import { gramsOf, sharedGrams } from './similarity';
import type { Unit } from './units';

/** Share of a neighbour's grams that the other side must hold beyond what it is already paired for. */
const ABSORBED = 0.6;
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
  const free = {
    before: freeUnits(
      before,
      links.map((link) => link.before),
    ),
    after: freeUnits(
      after,
      links.map((link) => link.after),
    ),
  };
  for (const link of links) {
    if (isHeading(before[link.before[0]])) continue;
    grow(link.after, after, free.after, gramsOfAll(link.before, before));
    grow(link.before, before, free.before, gramsOfAll(link.after, after));
  }
}

/** Takes free neighbours of `positions` in as long as `other` holds their words. */
function grow(
  positions: number[],
  units: readonly Unit[],
  free: Set<number>,
  other: Int32Array,
): void {
  let shared = sharedGrams(gramsOfAll(positions, units), other);
  while (positions.length < MOST_JOINED && shared < other.length) {
    const neighbours = [(positions[0] ?? 0) - 1, (positions[positions.length - 1] ?? 0) + 1];
    const joined = neighbours
      .filter((position) => free.has(position))
      .map((position) => {
        const together = [...positions, position].sort((a, b) => a - b);
        const now = sharedGrams(gramsOfAll(together, units), other);
        return {
          position,
          together,
          now,
          share: (now - shared) / (units[position]?.grams.length || 1),
        };
      })
      .sort((a, b) => b.share - a.share)[0];
    if (!joined || joined.share < ABSORBED) return;
    positions.splice(0, positions.length, ...joined.together);
    free.delete(joined.position);
    shared = joined.now;
  }
}

function freeUnits(units: readonly Unit[], linked: readonly number[][]): Set<number> {
  const taken = new Set(linked.flat());
  return new Set(
    [...units.keys()].filter((position) => {
      const unit = units[position];
      return !isHeading(unit) && !taken.has(position);
    }),
  );
}

function gramsOfAll(positions: readonly number[], units: readonly Unit[]): Int32Array {
  const [first, ...more] = positions.map((position) => units[position]);
  if (first && more.length === 0) return first.grams;
  return gramsOf([first, ...more].map((unit) => unit?.frame ?? '').join(''));
}
