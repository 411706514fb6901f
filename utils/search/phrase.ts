import { lowerBound } from '../bytes/lowerBound';
import { numberOf, pairOf, readPlaces, sizeIn, type Block } from './block';

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
  let longest = 0;
  for (let number = from; number < to; number++) longest = Math.max(longest, sizeIn(block, number));
  const list = new Uint32Array(longest);
  const bits = new Int32Array(((starts[reports.length] ?? 0) >>> 5) + 1);
  let count = 0;
  for (let number = from; number < to; number++) {
    const length = readPlaces(block, number, list);
    count += length;
    for (let nth = 0; nth < length; nth++) {
      const place = list[nth] ?? 0;
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
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
  const parts: { number: number; behind: number; size: number }[] = [];
  for (let at = 0; at < word.length; at += 2) {
    const behind = Math.min(at, word.length - 2);
    const number = numberOf(block, pairOf(word.charCodeAt(behind), word.charCodeAt(behind + 1)));
    if (number < 0) return new Uint32Array(0);
    parts.push({ number, behind, size: sizeIn(block, number) });
  }
  parts.sort((a, b) => a.size - b.size);
  const found = new Uint32Array(parts[0]?.size ?? 0);
  const list = new Uint32Array(parts[parts.length - 1]?.size ?? 0);
  let length = -1;
  for (const { number, behind } of parts) {
    if (length === 0) break;
    const count = readPlaces(block, number, list);
    length =
      length < 0
        ? startsOf(list, count, behind, found)
        : keepStarts(list, count, behind, found, length);
  }
  return found.subarray(0, Math.max(0, length));
}

/** Where words begin whose part, `behind` units further on, stands at the places of the list. */
function startsOf(list: Uint32Array, count: number, behind: number, found: Uint32Array): number {
  let length = 0;
  for (let nth = 0; nth < count; nth++) {
    const place = list[nth] ?? 0;
    if (place >= behind) found[length++] = place - behind;
  }
  return length;
}

/** Keeps those that such a part follows too. Returns how many. */
function keepStarts(
  list: Uint32Array,
  count: number,
  behind: number,
  found: Uint32Array,
  length: number,
): number {
  let left = 0;
  for (let nth = 0, read = 0; nth < count && read < length;) {
    const difference = (list[nth] ?? 0) - behind - (found[read] ?? 0);
    if (difference === 0) found[left++] = found[read] ?? 0;
    if (difference <= 0) nth++;
    if (difference >= 0) read++;
  }
  return left;
}
