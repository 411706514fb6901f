import { editsBetween } from './edits';
import { pairHeadings } from './headings';
import { joinNeighbours } from './join';
import { matchUnits, type Link } from './match';
import { offLongestIncrease } from './moved';
import { dice, gramsOf } from './similarity';
import { LIGHT_EDIT, type AlignedPair, type AlignedReport } from './types';
import { comparedText, ownNames, type ComparedText, type Unit } from './units';

/**
 * What became of every sentence from one report to the next (R30). Every sentence of both reports, headings among
 * them, is in exactly one pair. The pairs are in the order of the later report; what was dropped stands behind what it
 * followed in the earlier one. Pure; the reports may be of any two places and years. About linear in their length.
 */
export function alignSentences(before: AlignedReport, after: AlignedReport): AlignedPair[] {
  const names = [...new Set([...ownNames(before.meta), ...ownNames(after.meta)])];
  const first = comparedText(before, names);
  const second = comparedText(after, names);
  const links = matchUnits(first.units, second.units);
  joinNeighbours(links, first.units, second.units);
  pairHeadings(links, first.units, second.units);
  links.sort((a, b) => a.after[0] - b.after[0]);
  const moved = offLongestIncrease(links.map((link) => link.before[0]));
  return inOrder(first, second, links, moved);
}

function keptPair(
  link: Link,
  before: ComparedText,
  after: ComparedText,
  moved: boolean,
): AlignedPair {
  const [old, now] = [unitsAt(before, link.before), unitsAt(after, link.after)];
  const sides = { before: sentencesOf(old), after: sentencesOf(now), moved };
  if (joined(old, 'words') === joined(now, 'words')) return { kind: 'identical', ...sides };
  const edits = editsBetween(
    { units: old, folded: before.folded },
    { units: now, folded: after.folded },
  );
  const frames = [joined(old, 'frame'), joined(now, 'frame')] as const;
  if (frames[0] === frames[1]) return { kind: 'only-figures', similarity: 1, edits, ...sides };
  const similarity = dice(gramsOf(frames[0]), gramsOf(frames[1]));
  return {
    kind: similarity >= LIGHT_EDIT ? 'light-edit' : 'modified',
    similarity,
    edits,
    ...sides,
  };
}

/** Where a pair is shown: behind which sentence of the later report, and which of those behind it. */
interface Place {
  row: number;
  nth: number;
  pair: AlignedPair;
}

function inOrder(
  before: ComparedText,
  after: ComparedText,
  links: readonly Link[],
  moved: ReadonlySet<number>,
): AlignedPair[] {
  const places: Place[] = [];
  const rows = new Map<number, number>();
  const held = new Set<number>();
  links.forEach((link, nth) => {
    const row = link.after[0];
    places.push({ row, nth: 0, pair: keptPair(link, before, after, moved.has(nth)) });
    for (const position of link.after) held.add(position);
    // What was dropped stays with what kept its order.
    for (const position of link.before) rows.set(position, moved.has(nth) ? -1 : row);
  });
  after.units.forEach(({ sentence }, row) => {
    if (!held.has(row)) places.push({ row, nth: 0, pair: { kind: 'new', after: [sentence] } });
  });
  let last = { row: -1, nth: 0 };
  before.units.forEach(({ sentence }, position) => {
    const row = rows.get(position);
    if (row === undefined) {
      last = { row: last.row, nth: last.nth + 1 };
      places.push({ ...last, pair: { kind: 'dropped', before: [sentence] } });
    } else if (row >= 0) last = { row, nth: 0 };
  });
  return places.sort((a, b) => a.row - b.row || a.nth - b.nth).map(({ pair }) => pair);
}

function unitsAt({ units }: ComparedText, positions: readonly number[]): Unit[] {
  return positions.flatMap((position) => units[position] ?? []);
}

function sentencesOf(units: readonly Unit[]) {
  return units.map(({ sentence }) => sentence);
}

function joined(units: readonly Unit[], form: 'words' | 'frame'): string {
  return units.map((unit) => unit[form]).join('');
}
