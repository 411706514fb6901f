import { parseArgs } from 'node:util';
import { oneOf } from './options';

const formats = ['markdown', 'json'] as const;

/** What `npm run -s compare` was asked for. */
export interface CompareOptions {
  files: string[];
  format: (typeof formats)[number];
  /** File to write to; null writes to standard output. */
  out: string | null;
  /** Names that are followed as one subject. */
  sameSubjects: string[][];
}

/** How to call it; printed on an unknown option or when there is nothing to read. */
export const compareUsage = `npm run -s compare -- [options] FILE FILE…
  compares reports saved as .html or .txt and prints the notes of the comparison

  --format markdown|json   notes, or the whole comparison with offsets
  --out FILE               write to FILE instead
  --same NAME=NAME         follow two names as one place or office; may be given again`;

/** @throws Error with one sentence when the arguments cannot be understood. */
export function parseCompareOptions(args: string[]): CompareOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      out: { type: 'string' },
      same: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length === 0) throw new Error('no file to read');
  return {
    files: positionals,
    format: oneOf('--format', formats, values.format),
    out: values.out ?? null,
    sameSubjects: values.same.map(namesIn),
  };
}

function namesIn(same: string): string[] {
  const names = same.split('=').map((name) => name.trim());
  if (names.length < 2 || names.includes('')) {
    throw new Error(`--same takes two names with = between them, not ${same}`);
  }
  return names;
}
