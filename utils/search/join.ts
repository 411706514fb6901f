import { lowerBound } from '../bytes/lowerBound';
import { readPlaces, sizeIn, writeNumber, type Block } from './block';

/** A block, and which of its reports are still wanted (1) or not (0). */
export interface Part {
  block: Block;
  wanted: Uint8Array;
}

/** Blocks as one, without the reports that are no longer wanted. Linear in their size. */
export function joinBlocks(parts: readonly Part[]): Block {
  const { reports, starts, shifts } = placeReports(parts);
  const pairs = pairsOf(parts);
  // What is left out or moved makes no list longer, but for its first difference.
  const most = parts.reduce((sum, { block }) => sum + block.places.length, 0);
  const places = new Uint8Array(most + pairs.length * parts.length * 4);
  const kept: number[] = [];
  const offsets: number[] = [0];
  let list = new Uint32Array(0);
  const next = parts.map(() => 0);
  let end = 0;
  for (const pair of pairs) {
    let last = 0;
    const start = end;
    parts.forEach(({ block, wanted }, nth) => {
      const number = next[nth] ?? 0;
      if (block.pairs[number] !== pair) return;
      next[nth] = number + 1;
      const shift = shifts[nth];
      const size = sizeIn(block, number);
      if (list.length < size) list = new Uint32Array(size * 2);
      const count = readPlaces(block, number, list);
      for (let at = 0, report = 0; at < count; at++) {
        const place = list[at] ?? 0;
        // Most pairs are rare: walking to the report of each would take longer than all else.
        const isBehind = (block.starts[report + 1] ?? Infinity) <= place;
        if (isBehind) report = lowerBound(block.starts, place + 1, report + 1) - 1;
        if (wanted[report] !== 1) continue;
        const moved = place + (shift?.[report] ?? 0);
        end = writeNumber(places, end, moved - last);
        last = moved;
      }
    });
    if (end === start) continue;
    kept.push(pair);
    offsets.push(end);
  }
  return {
    reports,
    starts,
    pairs: Uint32Array.from(kept),
    offsets: Uint32Array.from(offsets),
    places: places.slice(0, end),
  };
}

/** The pairs of all blocks, ascending, each once. */
function pairsOf(parts: readonly Part[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { block }) => sum + block.pairs.length, 0));
  let length = 0;
  for (const { block } of parts) {
    all.set(block.pairs, length);
    length += block.pairs.length;
  }
  return all.sort().filter((pair, nth) => nth === 0 || pair !== all[nth - 1]);
}

/** The wanted reports of all blocks one behind the other, and how far each of a block's reports is moved by that. */
function placeReports(parts: readonly Part[]) {
  const reports: Block['reports'][number][] = [];
  const starts: number[] = [0];
  let end = 0;
  const shifts = parts.map(({ block, wanted }) =>
    block.reports.map((report, nth) => {
      const start = block.starts[nth] ?? 0;
      const shift = end - start;
      if (wanted[nth] !== 1) return 0;
      end += (block.starts[nth + 1] ?? 0) - start;
      reports.push(report);
      starts.push(end);
      return shift;
    }),
  );
  return { reports, starts: Uint32Array.from(starts), shifts };
}
