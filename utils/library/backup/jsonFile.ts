import { MAX_BACKUP_BYTES } from './format';

/** A parsed file, or why it could not be parsed. */
export type JsonFile =
  { ok: true; value: unknown } | { ok: false; problem: 'too-large' | 'unreadable' };

const GZIP = [0x1f, 0x8b];

/**
 * Reads a JSON file that may be packed with gzip. It is unpacked no further than `limit` bytes, so that a small
 * file cannot grow without end. Cut or damaged files and files that are no JSON are 'unreadable'.
 */
export async function readJsonFile(file: Blob, limit = MAX_BACKUP_BYTES): Promise<JsonFile> {
  try {
    const bytes = await unpacked(file, limit);
    if (bytes === null) return { ok: false, problem: 'too-large' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

async function unpacked(file: Blob, limit: number): Promise<ArrayBuffer | null> {
  if (file.size > limit) return null;
  const first = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  if (!GZIP.every((byte, at) => first[at] === byte)) return file.arrayBuffer();
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return new Blob(parts).arrayBuffer();
}
