import { lowerBound } from '../bytes/lowerBound';

/** A report as the index takes it. */
export interface SearchedReport {
  key: string;
  /** Names the text that was indexed (SHA-256 of the folded text): another one means that it has to be read anew. */
  stamp: string;
  /** Both as `searchedText` gives them. */
  title: string;
  text: string;
}

/** What a block knows of a report beside its words. */
export interface BlockReport {
  key: string;
  stamp: string;
  /** Units of the title; the text begins behind it and a separator. */
  titleLength: number;
}

/**
 * Where every pair of neighbouring units stands in some reports, packed: titles and texts are thought one behind the
 * other, and for each pair there is the ascending list of its places, as differences of 1–4 bytes of 7 bits. With the
 * places, and not only the reports, a phrase is found and counted without its text (measured: 12 KB for a report of
 * 6,000 characters, which as text takes as much). Never changed once built.
 */
export interface Block {
  reports: readonly BlockReport[];
  /** Where each report begins; one more than there are reports. */
  starts: Uint32Array;
  /** Pairs, ascending: the first unit is the upper half. */
  pairs: Uint32Array;
  /** Where the places of each pair begin; one more than there are pairs. */
  offsets: Uint32Array;
  places: Uint8Array;
}

/** Ends titles and texts. Folded text holds no controls, so no word reaches over it. */
export const SEPARATOR = '\0';

/** A report as one string: what the places count. */
export function unitsOf({ title, text }: Pick<SearchedReport, 'title' | 'text'>): string {
  return title + SEPARATOR + text + SEPARATOR;
}

/** The pair that a unit and the one behind it make. */
export function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Packs reports. Linear in their length, but for the sorting of the distinct pairs. */
export function packBlock(reports: readonly SearchedReport[]): Block {
  const all = reports.map(unitsOf);
  const starts = new Uint32Array(all.length + 1);
  all.forEach((units, nth) => (starts[nth + 1] = (starts[nth] ?? 0) + units.length));
  const { pairs, numbers } = numberPairs(all.join(''));

  const offsets = new Uint32Array(pairs.length + 1);
  const last = new Int32Array(pairs.length);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    offsets[number + 1] = (offsets[number + 1] ?? 0) + sizeOf(place - (last[number] ?? 0));
    last[number] = place;
  }
  for (let n = 1; n < offsets.length; n++) offsets[n] = (offsets[n] ?? 0) + (offsets[n - 1] ?? 0);
  const places = new Uint8Array(offsets[pairs.length] ?? 0);
  const next = offsets.slice();
  last.fill(0);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    next[number] = writeNumber(places, next[number] ?? 0, place - (last[number] ?? 0));
    last[number] = place;
  }
  const rows = reports.map(({ key, stamp, title }) => ({ key, stamp, titleLength: title.length }));
  return { reports: rows, starts, pairs, offsets, places };
}

/** The distinct pairs, ascending, and at each place the number of the pair there. The last unit is in no pair. */
function numberPairs(units: string): { pairs: Uint32Array; numbers: Uint32Array } {
  const known = new Map<number, number>();
  const numbers = new Uint32Array(Math.max(0, units.length - 1));
  for (let place = 0; place < numbers.length; place++) {
    const pair = pairOf(units.charCodeAt(place), units.charCodeAt(place + 1));
    let number = known.get(pair);
    if (number === undefined) known.set(pair, (number = known.size));
    numbers[place] = number;
  }
  const pairs = Uint32Array.from(known.keys()).sort();
  const sorted = new Uint32Array(pairs.length);
  pairs.forEach((pair, nth) => (sorted[known.get(pair) ?? 0] = nth));
  for (let place = 0; place < numbers.length; place++) {
    numbers[place] = sorted[numbers[place] ?? 0] ?? 0;
  }
  return { pairs, numbers };
}

/** The number of bytes that {@link writeNumber} takes for a number. */
function sizeOf(number: number): number {
  return number < 0x80
    ? 1
    : number < 0x4000
      ? 2
      : number < 0x200000
        ? 3
        : number < 0x10000000
          ? 4
          : 5;
}

/** Writes a number, 7 bits a byte, the lowest first; all but the last byte have the highest bit. Returns where it ends. */
export function writeNumber(bytes: Uint8Array, at: number, number: number): number {
  let rest = number;
  let end = at;
  while (rest >= 0x80) {
    bytes[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}

/** The bytes that the places of a pair (by its number) take: no fewer than there are places. */
export function sizeIn({ offsets }: Block, number: number): number {
  return (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
}

/** Writes the places of a pair (by its number), ascending, into a list that has room for them. Returns how many there are. */
export function readPlaces({ offsets, places }: Block, number: number, list: Uint32Array): number {
  const end = offsets[number + 1] ?? 0;
  let count = 0;
  let place = 0;
  for (let at = offsets[number] ?? 0; at < end;) {
    let byte = places[at++] ?? 0;
    let difference = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] ?? 0;
      difference |= (byte & 0x7f) << shift;
    }
    place += difference;
    list[count++] = place;
  }
  return count;
}

/** The number of a pair, or −1. */
export function numberOf({ pairs }: Block, pair: number): number {
  const number = lowerBound(pairs, pair);
  return pairs[number] === pair ? number : -1;
}
