import { useRef, useState } from 'preact/hooks';
import type { WriteFailure } from '@/components/labels';
import type { RefusedRow } from '@/utils/library/backup/parse';
import {
  readIncoming,
  writeIncoming,
  type Counts,
  type FileProblem,
  type Incoming,
} from './readIncoming';

/** How far an import is. */
export type ImportState =
  | { status: 'idle' }
  | { status: 'reading' }
  | { status: 'unusable'; problem: FileProblem }
  /** `done` and `total` count rows. */
  | { status: 'writing'; done: number; total: number }
  | ({ status: 'ended' } & ImportResult);

/** What an import did. */
export interface ImportResult {
  kind: Incoming['kind'];
  counts: Counts;
  refused: RefusedRow[];
  /** `stopped`: by the reader; a failure: by the store, before the rows that are still missing. */
  end: 'complete' | 'stopped' | WriteFailure;
}

/** Brings a file in, one at a time: read and checked as a whole first, then written in batches. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const stopped = useRef(false);

  const start = async (file: File) => {
    setState({ status: 'reading' });
    stopped.current = false;
    const incoming = await readIncoming(file);
    if (!incoming.ok) return setState({ status: 'unusable', problem: incoming.problem });

    const total = incoming.rows.length;
    const counts: Counts = { imported: 0, unchanged: 0, merged: 0, conflicts: 0 };
    const end = await write(incoming, counts, (done) =>
      setState({ status: 'writing', done, total }),
    );
    setState({ status: 'ended', kind: incoming.kind, counts, refused: incoming.refused, end });
  };

  /** Adds to `counts` what was written, and tells after each batch how many rows are done. */
  const write = async (
    incoming: Incoming,
    counts: Counts,
    progress: (done: number) => void,
  ): Promise<ImportResult['end']> => {
    let done = 0;
    progress(done);
    try {
      for await (const { size, written } of writeIncoming(incoming)) {
        if (!written.ok) return written.error;
        for (const name of ['imported', 'unchanged', 'merged', 'conflicts'] as const) {
          counts[name] += written.value[name] ?? 0;
        }
        progress((done += size));
        if (stopped.current && done < incoming.rows.length) return 'stopped';
      }
      return 'complete';
    } catch {
      return 'no-answer';
    }
  };

  const stop = () => {
    stopped.current = true;
  };
  return { state, start, stop };
}
