import { isHeading, type Link } from './match';
import { dice, gramsOf } from './similarity';
import { LIGHT_EDIT, SIMILAR } from './types';
import type { Unit } from './units';

/** With what stands below in common, headings that share only a word (严格执法, 严格规范公正文明执法) are one. */
const RENAMED = 0.25;
/** Share of the statements below that must come from below the other heading. */
const SUPPORT = 0.5;

/**
 * Pairs the headings that are left over: too short to be told by their words alone, they are also told by what became
 * of the statements below them. Headings that are alike, but stand above other things, are paired only when lightly edited.
 */
export function pairHeadings(links: Link[], before: readonly Unit[], after: readonly Unit[]): void {
  const below = { before: headingsAbove(before), after: headingsAbove(after) };
  const votes = new Map<string, number>();
  const linked = new Map<number, number>();
  for (const link of links) {
    if (isHeading(after[link.after[0]])) continue;
    const [old, now] = [below.before[link.before[0]] ?? -1, below.after[link.after[0]] ?? -1];
    votes.set(`${old} ${now}`, (votes.get(`${old} ${now}`) ?? 0) + 1);
    linked.set(now, (linked.get(now) ?? 0) + 1);
  }
  const free = {
    before: freeHeadings(before, new Set(links.flatMap((link) => link.before))),
    after: freeHeadings(after, new Set(links.flatMap((link) => link.after))),
  };
  const pairs = free.after.flatMap((now) =>
    free.before.flatMap((old) => {
      const similarity = dice(old.grams, now.grams);
      const all = linked.get(now.position) ?? 0;
      const support = (votes.get(`${old.position} ${now.position}`) ?? 0) / Math.max(1, all);
      return similarity >= leastFor(old, now, all, support)
        ? [{ old, now, worth: similarity + support }]
        : [];
    }),
  );
  pairs.sort((p, q) => q.worth - p.worth);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  for (const { old, now } of pairs) {
    if (taken.before.has(old.position) || taken.after.has(now.position)) continue;
    taken.before.add(old.position);
    taken.after.add(now.position);
    links.push({ before: [old.position], after: [now.position] });
  }
}

/** How alike two headings must be: `all` statements below the later one are linked, `support` of them below the earlier. */
function leastFor(old: FreeHeading, now: FreeHeading, all: number, support: number): number {
  if (all > 0) return support >= SUPPORT ? RENAMED : LIGHT_EDIT;
  // Parents of headings have nothing right below, but a part of the report to announce.
  return old.isParent && now.isParent && old.role === now.role ? RENAMED : SIMILAR;
}

/** For each unit the position of the last heading before it, -1 for none. */
function headingsAbove(units: readonly Unit[]): number[] {
  let last = -1;
  return units.map((unit, position) => {
    if (isHeading(unit)) last = position;
    return last;
  });
}

type FreeHeading = ReturnType<typeof freeHeadings>[number];

function freeHeadings(units: readonly Unit[], taken: ReadonlySet<number>) {
  return units.flatMap((unit, position) => {
    if (!isHeading(unit) || taken.has(position)) return [];
    const isParent = isHeading(units[position + 1]);
    return [{ position, isParent, role: unit.sentence.role, grams: gramsOf(unit.frame) }];
  });
}
