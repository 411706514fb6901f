import { readSections, writeSections } from '../bytes/sections';
import type { Block, BlockReport } from './block';

/** The version is raised whenever the form changes, or the folding that words and texts go through. */
const FORM = { magic: 0x4b4c4253, version: 1 };

/** A block as one Blob: its reports as JSON, then the packed places as they lie in memory. */
export function writeBlock({ reports, starts, pairs, offsets, places }: Block): Blob {
  const json = new TextEncoder().encode(JSON.stringify(reports.map(rowOf)));
  return writeSections(FORM, [json, starts, pairs, offsets, places]);
}

/** The block of a stored Blob's bytes, or null when they are of another version or not whole: then it is built anew. */
export function readBlock(bytes: ArrayBuffer): Block | null {
  const [json, starts, pairs, offsets, places] = readSections(bytes, FORM) ?? [];
  if (!json || !starts || !pairs || !offsets || !places) return null;
  const words = ({ byteOffset, byteLength }: Uint8Array) =>
    new Uint32Array(bytes, byteOffset, byteLength / 4);
  return {
    reports: reportsIn(json),
    starts: words(starts),
    pairs: words(pairs),
    offsets: words(offsets),
    places,
  };
}

type Row = [key: string, stamp: string, titleLength: number];

function rowOf({ key, stamp, titleLength }: BlockReport): Row {
  return [key, stamp, titleLength];
}

/** What the checksum vouches for was written by {@link rowOf}. */
function reportsIn(json: Uint8Array): BlockReport[] {
  const rows = JSON.parse(new TextDecoder().decode(json)) as Row[];
  return rows.map(([key, stamp, titleLength]) => ({ key, stamp, titleLength }));
}
