import { readSections, writeSections } from '../../bytes/sections';
import { ReuseIndex, type IndexedReport } from './reuseIndex';
import { numbersFor, type Segment } from './segment';

/** The version is raised whenever form or fingerprints change. */
const FORM = { magic: 0x46524549, version: 1 };

/** The index as one Blob: rows as JSON, then the packed fingerprints as they lie in memory. */
export function writeIndex(index: ReuseIndex): Blob {
  const { rows, packed } = index.contents();
  const json = new TextEncoder().encode(JSON.stringify(rows.map(rowOf)));
  return writeSections(FORM, [json, packed.starts, packed.lows, packed.reports]);
}

/** The index of a stored Blob's bytes, or null when they are of another version or not whole: then it is built anew. */
export function readIndex(bytes: ArrayBuffer): ReuseIndex | null {
  const [json, starts, lows, reports] = readSections(bytes, FORM) ?? [];
  if (!json || !starts || !lows || !reports) return null;
  const rows = rowsIn(json);
  const Numbers = numbersFor(rows.length);
  const packed: Segment = {
    starts: new Uint32Array(bytes, starts.byteOffset, starts.byteLength / 4),
    lows: new Uint16Array(bytes, lows.byteOffset, lows.byteLength / 2),
    reports: new Numbers(bytes, reports.byteOffset, reports.byteLength / Numbers.BYTES_PER_ELEMENT),
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
