import { lowerBound } from '../bytes/lowerBound';
import { forPlaces, numberOf, pairOf, type Block } from './block';

/** Where a word begins in a block, ascending. `word` is not empty and holds no separator. */
export function placesIn(block: Block, word: string): Uint32Array {
  return word.length === 1 ? placesOfUnit(block, word) : placesOfPairs(block, word);
}

/** A single unit stands where any pair stands that begins with it. Sorted by drawing all places into a row of bits. */
function placesOfUnit(block: Block, unit: string): Uint32Array {
  const { pairs, starts, reports } = block;
  const from = lowerBound(pairs, pairOf(unit.charCodeAt(0), 0));
  const to = lowerBound(pairs, pairOf(unit.charCodeAt(0), 0xffff) + 1);
  if (from === to) return new Uint32Array(0);
  const bits = new Uint32Array(((starts[reports.length] ?? 0) >>> 5) + 1);
  let count = 0;
  for (let number = from; number < to; number++) {
    forPlaces(block, number, (place) => {
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
      count++;
    });
  }
  const found = new Uint32Array(count);
  let length = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) {
      found[length++] = at * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
  return found;
}

/** A longer one stands where its pairs stand behind one another; the rarest is looked up first. */
function placesOfPairs(block: Block, word: string): Uint32Array {
  const { offsets } = block;
  const parts: { number: number; behind: number; size: number }[] = [];
  for (let behind = 0; behind < word.length; behind += 2) {
    const at = Math.min(behind, word.length - 2);
    const number = numberOf(block, pairOf(word.charCodeAt(at), word.charCodeAt(at + 1)));
    if (number < 0) return new Uint32Array(0);
    const size = (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
    parts.push({ number, behind: at, size });
  }
  parts.sort((a, b) => a.size - b.size);
  const [rarest, ...others] = parts;
  if (!rarest) return new Uint32Array(0);
  // Every place takes at least one byte.
  const found = new Uint32Array(rarest.size);
  let length = 0;
  forPlaces(block, rarest.number, (place) => {
    if (place >= rarest.behind) found[length++] = place - rarest.behind;
  });
  for (const { number, behind } of others) {
    if (length === 0) break;
    let [read, left] = [0, 0];
    forPlaces(block, number, (place) => {
      const start = place - behind;
      while (read < length && (found[read] ?? 0) < start) read++;
      if (read < length && found[read] === start) found[left++] = start;
    });
    length = left;
  }
  return found.subarray(0, length);
}
