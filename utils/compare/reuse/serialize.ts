import { ReuseIndex, type IndexedReport } from './reuseIndex';
import { BUCKETS, numbersFor, type Segment } from './segment';

/** Stands at the start of a stored index, and which form it has; raised whenever form or fingerprints change. */
const MAGIC = 0x46524549;
const VERSION = 1;
/** Where the checksum begins. */
const BASIS = 0x811c9dc5;
/** Words of 4 bytes before the rows: magic, version, checksum, bytes of the rows, number of fingerprints. */
const HEAD = 5;

/**
 * The index as one Blob: head, rows as JSON, then the packed fingerprints as they lie in memory (little-endian on every
 * machine a browser runs on). The checksum covers all that follows it.
 */
export function writeIndex(index: ReuseIndex): Blob {
  const { rows, packed } = index.contents();
  const json = new TextEncoder().encode(JSON.stringify(rows.map(rowOf)));
  const body = [
    new Uint32Array([json.length, packed.lows.length]),
    padded(json),
    packed.starts,
    padded(packed.lows),
    padded(packed.reports),
  ].map(wordsOf);
  const head = new Uint32Array([MAGIC, VERSION, body.reduce(checksum, BASIS)]);
  return new Blob([head, ...body] as BlobPart[]);
}

/** The index of a stored Blob's bytes, or null when they are of another version or not whole: then it is built anew. */
export function readIndex(bytes: ArrayBuffer): ReuseIndex | null {
  if (bytes.byteLength < HEAD * 4 || bytes.byteLength % 4 !== 0) return null;
  const words = new Uint32Array(bytes);
  const [magic, version, sum, jsonLength = 0, length = 0] = words;
  if (magic !== MAGIC || version !== VERSION) return null;
  if (checksum(BASIS, words.subarray(3)) !== sum) return null;
  const rows = rowsIn(new Uint8Array(bytes, HEAD * 4, jsonLength));
  const startsAt = HEAD * 4 + roundUp(jsonLength);
  const lowsAt = startsAt + (BUCKETS + 1) * 4;
  const reportsAt = lowsAt + roundUp(length * 2);
  const Numbers = numbersFor(rows.length);
  const packed: Segment = {
    starts: new Uint32Array(bytes, startsAt, BUCKETS + 1),
    lows: new Uint16Array(bytes, lowsAt, length),
    reports: new Numbers(bytes, reportsAt, length),
  };
  return new ReuseIndex(rows, packed);
}

type Row = [key: string, stamp: string, issuer: string, region: string];

function rowOf({ key, stamp, issuer, region }: IndexedReport): Row {
  return [key, stamp, issuer, region];
}

/** What the checksum vouches for was written by {@link rowOf}. */
function rowsIn(json: Uint8Array): IndexedReport[] {
  const rows = JSON.parse(new TextDecoder().decode(json)) as Row[];
  return rows.map(([key, stamp, issuer, region]) => ({ key, stamp, issuer, region }));
}

function wordsOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

/** The same bytes, with zeros up to the next whole word. */
function padded(view: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  const bytes = new Uint8Array(roundUp(view.byteLength));
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  return bytes;
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/** Goes on with a checksum (FNV-1a over words); finds any change of one word, and all but one in 2³² others. */
function checksum(before: number, words: Uint32Array): number {
  let sum = before;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
