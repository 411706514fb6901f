/**
 * Typed arrays as one Blob and back: magic, version, checksum, number of sections, their lengths in bytes, then the
 * sections, each from a whole word on. Little-endian, as is every machine a browser runs on. The checksum covers all
 * that follows it.
 */

/** What stands at the start of a Blob. */
export interface Form {
  /** Says what the Blob holds. */
  magic: number;
  /** Raised whenever what it holds is written or worked out in another way. */
  version: number;
}

/** Words of 4 bytes before the lengths of the sections: magic, version, checksum, number of sections. */
const HEAD = 4;
/** Where the checksum begins. */
const BASIS = 0x811c9dc5;

/** Writes sections into one Blob. */
export function writeSections(
  { magic, version }: Form,
  sections: readonly (Uint8Array | Uint16Array | Uint32Array)[],
): Blob {
  const lengths = sections.map(({ byteLength }) => byteLength);
  const body = [new Uint32Array([sections.length, ...lengths]), ...sections.map(wordsOf)];
  const sum = body.reduce(checksum, BASIS);
  return new Blob([new Uint32Array([magic, version, sum]), ...body] as BlobPart[]);
}

/** The bytes of each section, or null when they are of another form or not whole. Copies nothing. */
export function readSections(bytes: ArrayBuffer, { magic, version }: Form): Uint8Array[] | null {
  if (bytes.byteLength < HEAD * 4 || bytes.byteLength % 4 !== 0) return null;
  const words = new Uint32Array(bytes);
  if (words[0] !== magic || words[1] !== version) return null;
  if (checksum(BASIS, words.subarray(HEAD - 1)) !== words[2]) return null;
  const count = words[HEAD - 1] ?? 0;
  let at = (HEAD + count) * 4;
  return Array.from(words.subarray(HEAD, HEAD + count), (length) => {
    const section = new Uint8Array(bytes, at, length);
    at += roundUp(length);
    return section;
  });
}

/** The words of an array, with zeros up to the next whole one. */
function wordsOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint32Array {
  if (byteLength % 4 === 0 && byteOffset % 4 === 0) {
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  }
  const padded = new Uint8Array(roundUp(byteLength));
  padded.set(new Uint8Array(buffer, byteOffset, byteLength));
  return new Uint32Array(padded.buffer);
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
