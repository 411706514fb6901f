import { useRef, useState } from 'preact/hooks';
import { useCodes } from '@/components/codebook/codes';
import type { WriteFailure } from '@/components/labels';
import { addMissing } from '@/utils/codebook/merge';
import type { CodeLists } from '@/utils/codebook/types';
import type { RefusedRow } from '@/utils/library/backup/parse';
import type { Progress } from '@/utils/library/backup/progress';
import { sendMessage } from '@/utils/messages';
import {
  readIncoming,
  writeIncoming,
  type BatchOutcome,
  type Counts,
  type FileProblem,
  type Incoming,
} from './readIncoming';

/** Longest time (ms) that checking keeps the page from being drawn. */
const SLICE = 40;

/** How far an import is. */
export type ImportState =
  | { status: 'idle' }
  /** `done` of `total` rows are checked; 0 of 0 while the file is unpacked. */
  | { status: 'reading'; done: number; total: number }
  | { status: 'unusable'; problem: FileProblem }
  /** `done` and `total` count rows. */
  | { status: 'writing'; done: number; total: number }
  | ({ status: 'ended' } & ImportResult);

/** What an import did. */
export interface ImportResult {
  kind: Incoming['kind'];
  counts: Counts;
  refused: RefusedRow[];
  /** The ids of annotations of one origin that say different things; both are kept. */
  pairs: { mine: string; theirs: string }[];
  /** What the file says of its codes; null for a backup. */
  codes: CodeLists | null;
  /** `stopped`: by the reader; a failure: by the store, before the rows that are still missing. */
  end: 'complete' | 'stopped' | WriteFailure;
}

/** Brings a file in, one at a time: read and checked as a whole first, then written in batches. */
export function useImport() {
  const { codebook } = useCodes();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const stopped = useRef(false);

  const start = async (file: File) => {
    setState({ status: 'reading', done: 0, total: 0 });
    stopped.current = false;
    const incoming = await readIncoming(file, checking());
    if (!incoming.ok) return setState({ status: 'unusable', problem: incoming.problem });

    const { kind, rows, refused, codes } = incoming;
    const counts: Counts = { imported: 0, unchanged: 0, merged: 0, conflicts: 0 };
    const result = { kind, counts, refused, codes, pairs: [] };
    const end = await write(incoming, result, (done) =>
      setState({ status: 'writing', done, total: rows.length }),
    );
    setState({ status: 'ended', ...result, end });
  };

  /** Lets the page be drawn and clicked between two slices of checking. */
  const checking = (): Progress => {
    let last = performance.now();
    return async (done, total) => {
      if (performance.now() - last < SLICE) return true;
      setState({ status: 'reading', done, total });
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
      return !stopped.current;
    };
  };

  /** Adds to `result` what was written, and tells after each batch how many rows are done. */
  const write = async (
    incoming: Incoming,
    { counts, pairs }: Pick<ImportResult, 'counts' | 'pairs'>,
    progress: (done: number) => void,
  ): Promise<ImportResult['end']> => {
    let done = 0;
    progress(done);
    try {
      // First, so that the annotations are never shown without the names of their codes.
      const named = await nameCodes(incoming.codes);
      if (named !== null) return named;
      for await (const { size, written } of writeIncoming(incoming)) {
        if (!written.ok) return written.error;
        count(counts, written.value);
        pairs.push(...(written.value.pairs ?? []));
        progress((done += size));
        if (stopped.current && done < incoming.rows.length) return 'stopped';
      }
      return 'complete';
    } catch {
      return 'no-answer';
    }
  };

  /** Codes that the reader has not got become known by name, without being offered. Why not, or null. */
  const nameCodes = async (codes: CodeLists | null): Promise<WriteFailure | null> => {
    const known = codes === null ? codebook : addMissing(codebook, codes, 'retired');
    if (known === codebook) return null;
    const saved = await sendMessage('saveCodebook', { codebook: known });
    return saved.ok ? null : saved.error;
  };

  const stop = () => {
    stopped.current = true;
  };
  return { state, start, stop };
}

function count(counts: Counts, outcome: BatchOutcome): void {
  for (const name of ['imported', 'unchanged', 'merged', 'conflicts'] as const) {
    counts[name] += outcome[name] ?? 0;
  }
}
