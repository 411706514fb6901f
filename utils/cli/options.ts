import { parseArgs } from 'node:util';

/** The forms in which an analysis can leave. */
export const formats = ['json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What `npm run -s analyze` was asked for. */
export interface Options {
  files: string[];
  format: Format;
  /** Folder that gets one file per report; null writes everything to standard output. */
  out: string | null;
  /** Reads JSON Lines from standard input besides the files. */
  stdin: boolean;
  /** Prints every number with what it was taken for, in place of the analysis. */
  explain: boolean;
}

/** How to call it; printed on an unknown option or when there is nothing to read. */
export const usage = `npm run -s analyze -- [options] FILE…
  reads saved .html pages and .txt files and prints one JSON object a line

  --format json|markdown|csv   what to print (csv: one line per figure)
  --out DIR                    one file per report in DIR instead
  --stdin                      also read JSON Lines {id, text|html, url} from standard input
  --explain                    list every number: what it counts, or why it counts nothing`;

/** @throws Error with one sentence when the arguments cannot be understood. */
export function parseOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
      stdin: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('--format', formats, values.format);
  if (positionals.length === 0 && !values.stdin) throw new Error('no file to read');
  const { out = null, stdin, explain } = values;
  return { files: positionals, format, out, stdin, explain };
}

/**
 * A value of an option that takes one of a few.
 * @throws Error with one sentence for any other.
 */
export function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`${option} is one of ${known.join(', ')}, not ${value}`);
  return found;
}
