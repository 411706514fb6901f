import { indexGrams, nearest } from './candidates';
import { dice, gramsOf } from './similarity';
import { LIGHT_EDIT, SIMILAR } from './types';
import type { Unit } from './units';

/** Positions of units that belong together, each side in text order. One on each side until sentences are joined. */
export interface Link {
  before: Positions;
  after: Positions;
}

type Positions = [number, ...number[]];

/**
 * Pairs sentences one to one: those with the same words, then those with the same words but for figures and place,
 * then the most similar statements first. Headings are paired with the same words only.
 */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): Link[] {
  const links: Link[] = [];
  let left = { before: [...before.keys()], after: [...after.keys()] };
  const take = (pairs: readonly (readonly [number, number])[]) => {
    const taken = { before: new Set<number>(), after: new Set<number>() };
    for (const [b, a] of pairs) {
      if (taken.before.has(b) || taken.after.has(a)) continue;
      taken.before.add(b);
      taken.after.add(a);
      links.push({ before: [b], after: [a] });
    }
    left = {
      before: left.before.filter((b) => !taken.before.has(b)),
      after: left.after.filter((a) => !taken.after.has(a)),
    };
  };
  const keyed = (key: (unit: Unit) => string) =>
    take(sameKeys(keysOf(before, left.before, key), keysOf(after, left.after, key)));
  keyed(({ words }) => words);
  keyed(({ frame }) => frame);
  take(similarPairs(before, after, left));
  return links;
}

type Keyed = readonly (readonly [key: string, position: number])[];

function keysOf(units: readonly Unit[], positions: number[], key: (unit: Unit) => string): Keyed {
  return positions.flatMap((position) => {
    const unit = units[position];
    return unit ? [[key(unit), position] as const] : [];
  });
}

/** Pairs what has the same key, the first with the first, the second with the second. */
function sameKeys(before: Keyed, after: Keyed): (readonly [number, number])[] {
  const waiting = new Map<string, number[]>();
  for (const [key, position] of before) {
    const positions = waiting.get(key);
    if (positions) positions.push(position);
    else waiting.set(key, [position]);
  }
  for (const positions of waiting.values()) positions.reverse();
  return after.flatMap(([key, position]) => {
    const first = waiting.get(key)?.pop();
    return first === undefined ? [] : [[first, position] as const];
  });
}

/** Pairs of similar statements among those that are left, the most similar first; of equals, those that stand closest. */
function similarPairs(
  before: readonly Unit[],
  after: readonly Unit[],
  left: { before: number[]; after: number[] },
): (readonly [number, number])[] {
  const candidates = left.before.flatMap((b) => statement(before[b], b));
  const index = indexGrams(candidates.map(({ unit }) => unit.frame));
  const pairs = left.after
    .flatMap((a) => statement(after[a], a))
    .flatMap(({ unit, position: a, grams }) =>
      nearest(index, unit.frame).flatMap((nth) => {
        const candidate = candidates[nth];
        if (!candidate) return [];
        const similarity = dice(candidate.grams, grams);
        const least = isPlan(candidate.unit) === isPlan(unit) ? SIMILAR : LIGHT_EDIT;
        return similarity >= least ? [{ b: candidate.position, a, similarity }] : [];
      }),
    );
  pairs.sort((p, q) => q.similarity - p.similarity || Math.abs(p.b - p.a) - Math.abs(q.b - q.a));
  return pairs.map(({ b, a }) => [b, a] as const);
}

function statement(unit: Unit | undefined, position: number) {
  return unit && !isHeading(unit) ? [{ unit, position, grams: gramsOf(unit.frame) }] : [];
}

/** What is planned and what was done are two statements, however alike. */
const isPlan = ({ sentence }: Unit) => sentence.role === 'plans';

/** Whether a unit announces and states nothing. */
export function isHeading(unit: Pick<Unit, 'sentence'> | undefined): boolean {
  return unit?.sentence.label === 'structure';
}
